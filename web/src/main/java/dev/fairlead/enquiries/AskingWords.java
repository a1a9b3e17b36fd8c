package dev.fairlead.enquiries;

import dev.fairlead.vocabulary.FoldedText;
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
            "\\bnext\\s+(?:\\w+\\s+){0,2}(?:rfq|request|enquiry|inquiry|quotation|tender)\\b" + GAP + "{0,30}",
            // Somebody reminds us of what he asked.
            "(?:问|询|要)的?(?:价格|报价|运价|运费|海运费)[^。！？\\n]{0,6}(?:有了|出来|好了|怎么样了)",
            "(?:感谢|谢谢|多谢|另行|原|原来的)(?:您|贵司|你|你们)?的?(?:询价|报价)",
            "(?:到时|下次|下个月|以后|下回)[^。！？\\n]{0,30}",
            "报价(?:如下|单见|有效|已|见附件)");

    private static final Pattern ASKED = pattern(
            "\\b(?:rfq|request for (?:a )?(?:quot|rates?|pric|freight)\\w*|(?:rate|quote|quotation|price|freight)"
                    + " (?:request|enquiry|inquiry|enq))\\b",
            "\\b(?:please|kindly|pls|plz|can you|could you|would you|you to|appreciate)\\s+(?:\\w+\\s+){0,3}"
                    + "(?:quote|offer|advise|provide|send|share|give|let (?:me|us) (?:have|know)|revert|come"
                    + " back|submit"
                    + "|arrange|get|check|help)\\b" + GAP + "{0,70}\\b(?:" + PRICE + "|" + COSTS + ")",
            "\\b(?:please|kindly|pls|plz|to|can you|could you|would you)\\s+(?:also\\s+|re-?)?quote\\b",
            "\\b(?:please|kindly|pls|plz)\\s+(?:also\\s+)?(?:advise|confirm|check)\\b" + GAP
                    + "{0,30}\\b(?:surcharges?|add-?on|extra cost|all-?in)\\b",
            "\\bcan (?:you|u)(?: guys)?\\s+(?:beat|match|better)\\b",
            "(?:目标|最高|预算|能接受)" + GAP + "{0,12}\\d" + GAP + "{0,8}(?:以内|以下|之内)|最高(?:能)?接受",
            "(?:请|麻烦|帮忙?|求)(?:按[^。！？\\n]{0,6})?报(?![关销])[^。！？\\n]{0,14}价",
            "有(?:没有)?(?:人)?做" + GAP + "{0,24}[吗么?？]|(?:哪家|谁|哪个)(?:能|肯|可以)?(?:接|走|做)",
            "\\b(?:your|a|the)\\s+(?:best|competitive|lowest|keenest|spot|firm|indicative)\\s+(?:\\w+\\s+){0,3}"
                    + PRICE,
            "\\b(?:need|needs|require|request|requesting|looking for|seeking|want|await|awaiting)\\b" + GAP
                    + "{0,40}\\b" + PRICE,
            "\\b(?:what(?:'s| is| are| would)|how much)\\b" + GAP + "{0,60}\\b(?:cost|charges?|" + PRICE + ")",
            "\\bwhat\\b" + GAP + "{0,50}\\b(?:would|will|does|do|it|might|going to)\\b" + GAP + "{0,40}\\bcosts?\\b",
            "\\bhow much\\s+(?:is it |would it be |do you charge |will it be )?(?:to|for)\\s+(?:ship|move|send"
                    + "|bring|import"
                    + "|export|carry|deliver|get|transport)\\b",
            "\\bwhat\\s+(?:are|r|can|could|would|'?d)\\s+(?:you|u|ya)(?: guys)?\\s+(?:at|do|doing|offer"
                    + "|offering|charge|charging"
                    + "|quote|quoting)\\b",
            "\\b(?:what|how much)\\b" + GAP + "{0,20}\\b(?:budget|reckon with|expect to pay)\\b",
            "预算[^。！\\n]{0,10}多少",
            "\\bwhere\\s+(?:do|are|would)\\s+(?:you|we|u)(?: guys)?\\s+(?:stand|at|be)\\b" + GAP
                    + "{0,30}\\b(?:price|rate|cost)",
            "\\b(?:prices?|rates?|quotes?|quotation|offer|freight)\\s+(?:please|pls|plz)\\b",
            "\\bwhat\\b" + GAP + "{0,30}\\byou(?:'d| would| will|'ll)\\s+charge\\b",
            "\\b(?:is there|are there|do you have|have you|any)\\b" + GAP + "{0,30}\\b" + PRICE + GAP + "{0,70}\\?",
            "有没有[^。！？\\n]{0,8}(?:特价|优惠|好价|便宜|更低)",
            "(?:费用|运费|海运费|价格|杂费)[^。！？\\n]{0,8}(?:报(?![关销])|核算|算一下|算下)",
            "询(?:个|下|一下)?价|询盘|求个?价|(?:能|可以)(?:给到|给|做到|做)(?:到)?多少|求(?:购)?(?:报价|价格|运价)|问(?:个|下|一下)价|报个价|报下价|报一下价"
                    + "|给个(?:价|报价)",
            "(?:请|麻烦|烦|帮|(?<!要)求|需要|急需|给|能否|可否|能不能|可以|方便|盼|想要|了解|想问|想知道|咨询|请教)"
                    + "(?:(?!付|确认|核对|开票|发票|账单|更正)[^。！？\\n]){0,24}(?:报价|报(?:个|下|一下)|价格|运价|运费|海运费|空运费"
                    + "|(?:协议|合约|合同|参考|最低|优惠|底)价)",
            "(?:价格|运价|运费|海运费|空运费|费用|报价)(?:(?![付款欠收账])[^。！\\n]){0,8}(?:多少|怎么样|如何|什么价|[?？])|多少钱|什么价|啥价|有没有价|有价格吗");

    /// A subject that is a form begins with it.
    private static final Pattern SUBJECT =
            pattern("\\b(?:enq|enquiry|inquiry|rfq)\\b", "询价|询盘|求价|(?:rate|price|quotation) (?:request|req)\\b");

    /// What was asked still holds, or not: a new question about an old price.
    private static final Pattern STILL = pattern(
            "\\b(?:is|are|does|do)\\s+(?:the|that|this|your|our)?\\s?(?:same|last|old|previous|former)?\\s?" + PRICE
                    + GAP + "{0,30}\\b(?:still|unchanged|the same|apply|valid|good)\\b" + GAP + "{0,60}\\?",
            "(?:价格|运价|运费|海运费)[^。！？\\n]{0,10}(?:一样|没变|有效|不变)[吗么?？]");

    /// Who was chosen has been decided.
    private static final Pattern DECIDED =
            pattern("\\b(?:award(?:ed)?|result|closed|cancel(?:led)?)\\b", "结果|定标|中标|作废|取消");

    /// Tells of papers of a shipment: what it asks for is part of that.
    private static final Pattern PAPERS =
            pattern("\\b(?:pre-?alert|arrival notice|mbl|hbl|delivery order|telex release)\\b", "到货通知|预报|电放|换单");

    /// Who sells seats, not space.
    private static final Pattern EVENT = pattern(
            "\\b(?:summit|webinar|seminar|conference|exhibition|trade fair|training|workshop)\\b" + GAP
                    + "{0,80}(?:\\b(?:register|registration|early bird|ticket|join|exhibitors)\\b)",
            "\\b(?:early bird|join our (?:summit|webinar|seminar|conference|training))\\b",
            "(?:培训|课程|讲座|峰会|展会|沙龙|直播)[^。！\\n]{0,40}(?:报名|扫码|优惠|门票)",
            "(?:报名|扫码|门票)[^。！\\n]{0,40}(?:培训|课程|讲座|峰会|展会|沙龙|直播)");

    /// Of a reply, the subject is somebody else's words.
    private static final Pattern REPLY = pattern("^\\s*(?:re|aw|fw|fwd|wg|答复|回复|转发)\\s*[:：]");

    private static final Pattern QUANTITY = pattern(
            "\\d\\s?(?:cbm|m3|kgs?|mts?|tons?|rt|x\\s?\\d|pallets?|plts?|ctns?|pcs|containers?|teu"
                    + "|x\\s?lcl)\\b|\\blcl\\b",
            "\\d\\s?(?:方|立方|吨|公斤|托|件|柜|箱|[*×x]\\s?\\d)");

    private static final Pattern ORDER = pattern(
            "\\b(?:book|booking|bookings|arrange s/?o|order no|s/c no|packed|protect(?:ion)?|nominat(?:e|ion)"
                    + "|positions?"
                    + "|eta|etb|revised|shipping instructions?|s/i|pre-?alert|arrival notice|invoice|vgm"
                    + "|cut-?\\s?off|demurrage|detention|claim|draft)\\b",
            "订舱|托书|委托书|就订|按(?:这|此|上|那)[^。！？\n]{0,4}价|照[^。！？\n]{0,10}报价|补料|提单|发票|账单|到货通知|截关|截单|入仓|进仓|提货|放舱|滞箱|那票|理赔");

    private AskingWords() {}

    private static Pattern pattern(String... ways) {
        return Pattern.compile(String.join("|", List.of(ways)), Pattern.CASE_INSENSITIVE);
    }

    static boolean inSubject(String subject) {
        String plain = plain(subject);
        return !REPLY.matcher(plain).find()
                && SUBJECT.matcher(plain).find()
                && !DECIDED.matcher(plain).find();
    }

    /// @param own the sender's own words, nothing quoted
    static boolean in(String own) {
        String plain = plain(own);
        return STILL.matcher(plain).find()
                || ASKED.matcher(NOT_ASKED.matcher(plain).replaceAll(" ")).find();
    }

    static boolean tellsOfPapers(String subject) {
        return PAPERS.matcher(plain(subject)).find();
    }

    /// Whether it advertises something to go to.
    static boolean invites(String text) {
        return EVENT.matcher(plain(text)).find();
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
        return FoldedText.fold(start).toLowerCase(Locale.ROOT).replace('’', '\'');
    }
}
