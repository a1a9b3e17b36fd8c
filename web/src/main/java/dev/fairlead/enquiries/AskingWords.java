package dev.fairlead.enquiries;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// How people ask for a price, in English and Chinese.
///
/// Each pattern looks within one sentence and has bounded gaps, so the time is linear in the text.
final class AskingWords {

    /// Who asks, says so early.
    static final int LONGEST = 6_000;

    private static final String PRICE = "(?:rates?|freights?|quot(?:e|es|ation|ations)|pric(?:e|es|ing)|offers?)\\b";
    /// Of a carriage to be; of one that was, people ask for the charges of storage or of a delay.
    private static final String COSTS = "(?:freight|delivery|local|import|export|origin|destination|clearances?|haulage"
            + "|trucking|air|ocean|door)\\b[^.?!\\n]{0,30}\\b(?:charges|costs?)\\b";

    private static final String GAP = "[^.?!;。？！\\n]";

    /// Thanks for a price, talk of one that is there, and words that promise to ask later.
    private static final Pattern NOT_ASKED = pattern(
            "\\bthank(?:s| you)\\b" + GAP + "{0,80}",
            "\\b(?:our|as per|previous|last|agreed|accepted|same)\\s+(?:\\w+\\s+){0,2}" + PRICE,
            "\\b(?:quote|quoting)\\s+(?:(?:our|your|this|the|above|following|always)\\s+){0,2}"
                    + "(?:ref\\b|reference|number|no\\b|po\\b|booking|b/l|bl\\b|invoice|order|job|file|shipment)",
            "\\b(?:quote|ask)\\s+(?:\\w+\\s+){0,2}(?:again|next (?:time|month|week))",
            "(?:感谢|谢谢|多谢|另行|原|原来的)(?:您|贵司|你|你们)?的?(?:询价|报价)",
            "(?:到时|下次|下个月|以后|下回)[^。！？\\n]{0,30}",
            "报价(?:如下|单见|有效|已|见附件)");

    private static final Pattern ASKED = pattern(
            "\\b(?:rfq|request for (?:a )?(?:quot|rates?|pric|freight)\\w*|(?:rate|quote|quotation|price|freight)"
                    + " (?:request|enquiry|inquiry|enq))\\b",
            "\\b(?:please|kindly|pls|plz|can you|could you|would you|you to|appreciate)\\s+(?:\\w+\\s+){0,3}"
                    + "(?:quote|offer|advise|provide|send|share|give|let (?:me|us) (?:have|know)|revert|come back|submit"
                    + "|arrange|get|check|help)\\b" + GAP + "{0,70}\\b(?:" + PRICE + "|" + COSTS + ")",
            "\\b(?:please|kindly|pls|plz|to|can you|could you|would you)\\s+(?:also\\s+|re-?)?quote\\b",
            "\\b(?:your|a|the)\\s+(?:best|competitive|lowest|keenest|spot|firm|indicative)\\s+(?:\\w+\\s+){0,3}"
                    + PRICE,
            "\\b(?:need|needs|require|request|requesting|looking for|seeking|want|await|awaiting)\\b" + GAP
                    + "{0,40}\\b" + PRICE,
            "\\b(?:what(?:'s| is| are| would)|how much)\\b" + GAP + "{0,60}\\b(?:cost|charges?|" + PRICE + ")",
            "\\b(?:is there|are there|do you have|have you|any)\\b" + GAP + "{0,30}\\b" + PRICE + GAP + "{0,70}\\?",
            "询(?:个|下|一下)?价|询盘|求(?:购)?(?:报价|价格|运价)|问(?:个|下|一下)价|报个价|报下价|报一下价|给个(?:价|报价)",
            "(?:请|麻烦|烦|帮|求|需要|急需|给|能否|可否|能不能|可以|方便|盼|想要|想了解|想问)"
                    + "(?:(?!付|确认|核对|开票|发票|账单|更正)[^。！？\\n]){0,24}(?:报价|报(?:个|下|一下)|价格|运价|运费|海运费|空运费)",
            "(?:价格|运价|运费|海运费|空运费|费用|报价)[^。！\\n]{0,8}(?:多少|怎么样|如何|什么价|[?？])|多少钱|什么价|啥价|有没有价|有价格吗");

    /// A subject that is a form begins with it.
    private static final Pattern SUBJECT =
            pattern("\\b(?:enq|enquiry|inquiry|rfq)\\b", "询价|询盘|求价|(?:rate|price|quotation) (?:request|req)\\b");

    /// Of a reply, the subject is somebody else's words.
    private static final Pattern REPLY = pattern("^\\s*(?:re|aw|fw|fwd|wg|答复|回复|转发)\\s*[:：]");

    private static final Pattern QUANTITY = pattern(
            "\\d\\s?(?:cbm|m3|kgs?|mts?|tons?|rt|x\\s?\\d|pallets?|plts?|ctns?|pcs|containers?|teu|x\\s?lcl)\\b|\\blcl\\b",
            "\\d\\s?(?:方|立方|吨|公斤|托|件|柜|箱|[*×x]\\s?\\d)");

    private static final Pattern ORDER = pattern(
            "\\b(?:book|booking|bookings|shipping instructions?|s/i|pre-?alert|arrival notice|invoice)\\b",
            "订舱|托书|补料|提单|发票|账单|到货通知");

    private AskingWords() {}

    private static Pattern pattern(String... ways) {
        return Pattern.compile(String.join("|", List.of(ways)), Pattern.CASE_INSENSITIVE);
    }

    static boolean inSubject(String subject) {
        String plain = plain(subject);
        return !REPLY.matcher(plain).find() && SUBJECT.matcher(plain).find();
    }

    /// @param own the sender's own words, nothing quoted
    static boolean in(String own) {
        String left = NOT_ASKED.matcher(plain(own)).replaceAll(" ");
        return ASKED.matcher(left).find();
    }

    static boolean isReply(String subject) {
        return REPLY.matcher(plain(subject)).find();
    }

    /// Whether it speaks of a shipment that is under way rather than of one to be priced.
    static boolean orders(String text) {
        return ORDER.matcher(plain(text)).find();
    }

    /// Whether it says how much there is to be shipped.
    static boolean counts(String text) {
        return QUANTITY.matcher(plain(text)).find();
    }

    private static String plain(String text) {
        String start = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        return Normalizer.normalize(start, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replace('’', '\'')
                .replaceAll("[ \\t\\u00a0]+", " ");
    }
}
