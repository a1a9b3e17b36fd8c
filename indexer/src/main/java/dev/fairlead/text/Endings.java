package dev.fairlead.text;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// How people and firms end their mails: closing, signature, disclaimer.
final class Endings {

    /// A signature is not longer.
    static final int MAX_LINES = 30;

    private static final int MAX_CLOSING = 50;

    /// A phone or address stands within so many lines below the name.
    private static final int MAX_CONTACT_LINES = 8;

    private static final int MAX_SIGNATURE_LINE = 120;

    private static final Openings CLOSINGS = new Openings(Words.list("""
            best regards; kind regards; warm regards; with regards; with best regards; with kind regards;
            regards; best wishes; thanks and regards; thanks & regards; thanks and best regards;
            thanks & best regards; thanks with best regards; thank you and best regards;
            thanks and kind regards; many thanks and best regards; rgds; b.rgds; brgds; b. regards; br,;
            sincerely; yours sincerely; yours faithfully; yours truly; cordialement; mit freundlichen grüßen;
            祝好; 此致; 顺祝商祺; 祝商祺; 顺颂商祺; 商祺; 祝工作顺利; 祝您工作愉快; 順頌商祺; 以上，谢谢; best,;
            cheers,
            """));

    /// Said in the middle of mails as well: a closing only when contact details follow.
    private static final Set<String> WEAK = Set.copyOf(Words.list("""
            thanks; thanks!; thanks.; thanks,; thank you; thank you,; thank you.; thank you!; many thanks;
            many thanks,; tks; tks,; br; 谢谢; 谢谢！; 谢谢!; 谢谢。; 謝謝; 敬礼; 敬礼！; 多谢
            """));

    private static final Pattern CONTACT = Pattern.compile(
            "(?i)\\b(tel|mob|mobile|phone|fax|email|e-mail|skype|wechat|whatsapp)\\b|电话|手机|传真|微信|邮箱|地址|@"
                    + "|www\\.|有限公司|co\\., ?ltd|\\+\\d{2}");

    /// A line that offers something is the sender's word even below his name.
    private static final Pattern OFFER = Pattern.compile(
            "(?i)\\b(usd|eur|cny|rmb)\\b.{0,40}\\d|\\d\\s?[x*×]\\s?(20|40|45)(gp|hq|hc|rf|'|尺)|\\b(pol|pod|etd"
                    + "|eta)\\b\\s?[:：]|^p\\.?s\\.?\\b");

    private static final Openings DISCLAIMERS = new Openings(Words.list("""
            this e-mail and any; this email and any; this message and any; this e-mail is confidential;
            this email is confidential; the information contained in this; the information in this e;
            this communication is; this message is intended; this email is intended; this e-mail is intended;
            this message contains confidential; this e-mail contains; this email contains;
            confidentiality notice; disclaimer; confidential:; caution: this email originated; external email;
            if you are not the intended recipient; if you have received this; please consider the environment;
            all business is transacted; all transactions are subject; all services are subject to;
            本邮件及其附件; 本邮件; 此邮件; 本电子邮件; 此电子邮件; 该邮件; 免责声明; 保密声明;
            重要提示：本邮件; 本郵件; 此郵件
            """));

    private Endings() {}

    static boolean isDisclaimer(String line) {
        if (line.length() < 4) {
            return false;
        }
        int from = line.charAt(0) == '*' || line.charAt(0) == '[' ? wordsFrom(line) : 0;
        return DISCLAIMERS.begin(line, from) && (line.length() > 30 || !isHan(line.charAt(0)));
    }

    private static int wordsFrom(String line) {
        int from = 0;
        while (from < line.length() && "*[ ".indexOf(line.charAt(from)) >= 0) {
            from++;
        }
        return from;
    }

    private static boolean isHan(char c) {
        return c >= 0x4E00 && c <= 0x9FFF;
    }

    /// @param until the first line behind the sender's own words
    static boolean startsSignature(BodyLines lines, int line, int until) {
        String text = lines.stripped(line);
        if (text.equals("--")) {
            // RFC 3676 4.3: two dashes and a blank on a line of their own.
            return true;
        }
        if (text.isEmpty() || text.length() > MAX_CLOSING) {
            return false;
        }
        return WEAK.contains(text.toLowerCase(Locale.ROOT)) ? contactFollows(lines, line + 1, until) : isClosing(text);
    }

    /// Short, and no offer.
    static boolean belongsToSignature(String line) {
        return line.length() <= MAX_SIGNATURE_LINE && !isOffer(line) && !isDisclaimer(line);
    }

    // "Regards, John" closes, "regards the container" does not.
    private static boolean isClosing(String line) {
        String closing = CLOSINGS.at(line, 0);
        if (closing.isEmpty()) {
            return false;
        }
        String rest = line.substring(closing.length()).strip();
        return rest.isEmpty()
                || !Character.isLetterOrDigit(rest.charAt(0))
                || rest.length() <= 12 && isHan(closing.charAt(0));
    }

    private static boolean isOffer(String line) {
        return mayOffer(line) && OFFER.matcher(line).find();
    }

    /// A price, a box or a port behind its label: each has a sign that most lines do not have.
    private static boolean mayOffer(String line) {
        boolean digit = false;
        boolean money = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            digit |= c >= '0' && c <= '9';
            money |= isMoney(line, i);
            if (c == ':' || c == '：' || digit && (money || "xX*×".indexOf(c) >= 0)) {
                return true;
            }
        }
        return line.startsWith("P") || line.startsWith("p");
    }

    private static boolean isMoney(String line, int at) {
        return switch (line.charAt(at)) {
            case 'U', 'u' -> line.regionMatches(true, at, "usd", 0, 3);
            case 'E', 'e' -> line.regionMatches(true, at, "eur", 0, 3);
            case 'C', 'c' -> line.regionMatches(true, at, "cny", 0, 3);
            case 'R', 'r' -> line.regionMatches(true, at, "rmb", 0, 3);
            default -> false;
        };
    }

    private static boolean contactFollows(BodyLines lines, int from, int until) {
        for (int i = from; i < Math.min(until, from + MAX_CONTACT_LINES); i++) {
            String line = lines.stripped(i);
            if (line.length() > MAX_SIGNATURE_LINE || isOffer(line)) {
                return false;
            }
            if (CONTACT.matcher(line).find()) {
                return true;
            }
        }
        return false;
    }
}
