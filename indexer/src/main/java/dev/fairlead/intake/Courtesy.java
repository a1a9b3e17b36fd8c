package dev.fairlead.intake;

import dev.fairlead.mime.Attachment;
import dev.fairlead.mime.ParsedMessage;
import dev.fairlead.rates.QuotedRate;
import dev.fairlead.text.MessageText;
import dev.fairlead.text.ZoneKind;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Tells a mail that only thanks, or says that something was received: nobody waits for an answer to it.
///
/// Every phrase of the sender's own words must be one of those below, and one of them a thanks or a receipt; whatever
/// else is said may want an answer. A bare "ok" or "confirmed" may be an order, so neither is enough.
final class Courtesy {

    /// Who only thanks writes little; also bounds the work.
    private static final int LONGEST = 500;

    private static final Pattern BREAKS = Pattern.compile("[\\n.!,;:。！，；、：~…]+|\\s-+\\s");

    private static final String YOU = "(?: (?:you|u|ya))?";
    private static final String MUCH =
            "(?: (?:very much|so much|a lot|a million|indeed|again|all|both|kindly|team|dear" + "|\\p{L}{2,12}))?";
    /// What is thanked for: a few words, none of which hurries or asks.
    private static final String OBJECT = "(?: for(?: (?!by\\b|asap|soon|today|tomorrow|urgent|in\\b|advance|when|what"
            + "|how|which|until|before)[\\p{L}'/-]{1,20}){1,8})?";

    private static final Pattern THANKS = Pattern.compile(
            "(?:ok |okay |great |perfect |well |super |all |many |much |good )*"
                    + "(?:thank|thanks|thx|tks|thks|tnx|ty|thankyou|merci|danke)(?! to\\b)" + YOU + MUCH + OBJECT
                    + "|(?:much|highly|really|very much)? ?appreciate(?:d| it| that| your \\p{L}{2,15})"
                    + "|(?:ok |okay |duly |safely |all |well )*(?:noted|received|got it)"
                    + "(?: (?:with|and|w/)? ?(?:many )?(?:thanks|thx|tks|thank you))?"
                    + "|(?:noted|received|understood) (?:with|and) (?:many )?thanks"
                    + "|(?:好的?|嗯|ok|好滴)? ?(?:非常|十分|太|真的|真是)?(?:感谢|谢谢|多谢|谢了|辛苦|感恩)"
                    + "(?:您|你|你们|您们|贵司|啦|了|哈|大家|各位|[老亲经理总]{1,3}){0,3}"
                    + "(?:的?(?:帮助|支持|配合|回复|告知|报价|协助|理解|关照|邮件)){0,2}"
                    + "|(?:好的?|已)? ?(?:收到|已收|知悉|了解|明白)了?(?:谢谢|感谢|多谢)?(?:您|你|你们)?",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern FILLER = Pattern.compile(
            "(?:dear|hi|hello|hey|good (?:morning|afternoon|evening|day))(?: [\\p{L}'-]{1,20}){0,4}"
                    + "|ok|okay|great|perfect|fine|super|excellent|good|wonderful|understood"
                    + "|(?:have|wish(?:ing)? you) an?(?: \\p{L}{2,10}){0,2} (?:day|weekend|evening|night|week"
                    + "|holidays?|trip)"
                    + "(?: (?:too|ahead))?"
                    + "|you too|same to you|no problem|no worries|that's great|cheers|(?:nice|good) (?:job|work)"
                    + "|好的?|嗯嗯?|ok|不客气|周末愉快|祝好|祝您?(?:周末|节日|工作|生活)?(?:愉快|顺利|开心)|顺祝商祺|商祺|你好|您好"
                    + "|[\\p{IsHan}]{1,3}(?:(?:总|经理|小姐|先生|女士)(?:你好|您好)?|你好|您好)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern END = Pattern.compile(
            "(?:(?:best|kind|kindest|warm|warmest|many|with(?: best| kind)?)(?: and)? )*"
                    + "(?:regards|rgds|brgds|b\\.?rgds|br|brs|greetings|wishes|cheers|sincerely|yours sincerely)",
            Pattern.CASE_INSENSITIVE);

    /// Of a name behind the thanks; one word there may also be a decision.
    private static final Pattern NAME =
            Pattern.compile("(?!\\p{L}{1,20}ed\\b|(?:Yes|No|Not|Go|Do|Book|Ship|Send|Next|Please"
                    + "|Pls|Urgent|Sorry|Stop|Cancel|Hold|Proceed|Deal|When|What|How|Why|Agree|Accept|But|And|Also)\\b)"
                    + "\\p{Lu}[\\p{L}'-]{1,20}(?: \\p{Lu}[\\p{L}'-]{0,20}){0,2}");

    private Courtesy() {}

    static boolean is(ParsedMessage message, MessageText text, List<QuotedRate> prices) {
        boolean bare = prices.stream().allMatch(price -> price.origin().copied())
                && message.attachments().stream().allMatch(Attachment::inline);
        return bare
                && in(text.passages().stream()
                        .filter(one -> one.source() == 0 && one.zone() == ZoneKind.NEW && one.quoted() == null)
                        .map(one -> one.text())
                        .collect(Collectors.joining("\n")));
    }

    /// @param own the sender's own words, nothing quoted
    static boolean in(String own) {
        if (own.length() > LONGEST * 2 || own.strip().length() > LONGEST) {
            return false;
        }
        String plain = Normalizer.normalize(own, Normalizer.Form.NFKC)
                .replace('’', '\'')
                .replace('\u00a0', ' ');
        boolean thanked = false;
        String[] phrases = BREAKS.split(plain);
        for (int i = 0; i < phrases.length; i++) {
            String phrase = phrases[i].strip().replaceAll("[ \\t]+", " ");
            if (END.matcher(phrase).matches()) {
                return thanked && signedBy(phrases, i + 1);
            }
            boolean thanks = THANKS.matcher(phrase).matches();
            boolean polite = thanks
                    || phrase.isEmpty()
                    || FILLER.matcher(phrase.toLowerCase(Locale.ROOT)).matches()
                    || thanked && NAME.matcher(phrase).matches();
            if (!polite) {
                return false;
            }
            thanked |= thanks;
        }
        return thanked;
    }

    /// What stands below the regards is a name and a firm; a question there is one all the same.
    private static boolean signedBy(String[] phrases, int from) {
        for (int i = from; i < phrases.length; i++) {
            if (phrases[i].contains("?") || phrases[i].strip().length() > 40) {
                return false;
            }
        }
        return true;
    }
}
