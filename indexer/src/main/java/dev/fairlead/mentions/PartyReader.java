package dev.fairlead.mentions;

import dev.fairlead.mentions.Sheet.Found;
import dev.fairlead.text.Words;
import dev.fairlead.vocabulary.Cue;
import dev.fairlead.vocabulary.Hit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Names of firms behind a word such as shipper or 收货人. A name proves little, so it is only ever a suggestion.
public final class PartyReader {

    private static final int LONGEST = 60;
    private static final List<String> IN_BRACKETS =
            List.of("(PTY)", "(PVT)", "(PRIVATE)", "(HK)", "(CHINA)", "(M)", "(S)", "(INDIA)");
    private static final List<String> CHANGES = Words.list("""
            改为; 改成; 变更为; 更改为; 改到; 为; 是; SHOULD READ_; SHOULD BE_; TO READ_; TO BE_; CHANGED TO_; AS_; IS_
            """);
    private static final List<String> FORMS = Words.list("""
            有限公司; 有限责任公司; 集团; 公司; _LTD; _LIMITED; _L.L.C; _DMCC; _S.R.L; _SA; _SAS; _NV; _A.S;
            _A/S; _LDA; _LTDA; _SL; _S.L; _JSC; _BHD; _PLC; _TRADING; _LOGISTICS; _INTERNATIONAL; _GROUP;
            _INDUSTRIES; _ENTERPRISES; _GMBH; _INC; _LLC; _B.V; _BV; _S.A; _AG; _CORP; _SRL; _SPA; _PTE; _PVT;
            _KG; _AS; _OY; _FZE; _LLP; _CO
            """);

    private PartyReader() {}

    public static void read(Sheet sheet) {
        for (Hit hit : sheet.hits()) {
            String role = role(hit.cue());
            if (!role.isEmpty() && sheet.isFree(hit.start(), hit.end()) && !isGreeted(sheet.text(), hit.start())) {
                readName(sheet, hit, role);
            }
        }
        AccountNames.read(sheet);
    }

    /// 尊敬的客户, "Dear customer": nobody's name follows.
    private static boolean isGreeted(String text, int start) {
        return start > 0 && text.charAt(start - 1) == '的'
                || text.startsWith("各位", start - 2)
                || text.startsWith("尊贵", start - 2)
                || text.startsWith("DEAR ALL ", start - 9)
                || start > 4 && text.startsWith("DEAR ", start - 5)
                || start > 6 && text.startsWith("VALUED ", start - 7);
    }

    private static String role(Cue cue) {
        return switch (cue) {
            case SHIPPER -> "shipper";
            case CONSIGNEE -> "consignee";
            case NOTIFY -> "notify";
            case CUSTOMER -> "customer";
            default -> "";
        };
    }

    private static void readName(Sheet sheet, Hit label, String role) {
        String text = sheet.text();
        int start = Scan.skip(text, label.end(), " :-=\t");
        boolean colon = text.substring(label.end(), start).indexOf(':') >= 0;
        if (colon && start < text.length() && text.charAt(start) == '\n') {
            start = Scan.skip(text, start, " \n");
        }
        start = behindChange(text, start);
        int end = nameEnd(sheet, start);
        String form = legalForm(text, start, end);
        if (end - start >= 2 && (colon || form != null) && isName(sheet, start, end)) {
            Evidence evidence = new Evidence()
                    .label(sheet.slice(label.start(), label.end()))
                    .plus(Weight.NAME_ALONE, "a name alone")
                    .plusIf(form != null, Weight.KNOWN_PREFIX, "of a firm");
            sheet.note(
                    new Found(MentionType.CUSTOMER, sheet.original().slice(start, end), role, ""),
                    start,
                    end,
                    evidence);
        }
    }

    /// 收货人改为 HANKOOK SEAFOOD CO., LTD
    private static int behindChange(String text, int start) {
        for (String word : CHANGES) {
            if (text.startsWith(word, start)) {
                return Scan.skip(text, start + word.length(), " :\"");
            }
        }
        return start;
    }

    private static boolean isName(Sheet sheet, int start, int end) {
        String text = sheet.text();
        char first = text.charAt(start);
        Hit hit = sheet.hitAt(start);
        boolean announces = hit != null && hit.cue() != Cue.NONE;
        boolean same = text.startsWith("SAME ", start)
                || text.startsWith("TO ORDER", start)
                || text.startsWith("显示", start)
                || text.startsWith("我们", start);
        return !same
                && (Scan.isLetter(first) || first > 127)
                && !announces
                && Scan.digits(text, start, end) * 3 <= end - start;
    }

    /// Up to the end of the line or clause, or the next label.
    private static int nameEnd(Sheet sheet, int start) {
        String text = sheet.text();
        int limit = Math.min(Scan.lineEnd(text, start), start + LONGEST);
        int i = start;
        while (i < limit && !endsName(sheet, start, i)) {
            i++;
        }
        while (i > start && " -/&,.:".indexOf(text.charAt(i - 1)) >= 0 && !isAbbreviated(text, i)) {
            i--;
        }
        return isShortened(text, i) ? i + 1 : i;
    }

    /// `CO., LTD.` at the end of the line: the point belongs to the name.
    private static boolean isShortened(String text, int end) {
        boolean point = end < text.length() && text.charAt(end) == '.';
        boolean closed = point && (end + 1 == text.length() || "\n,;".indexOf(text.charAt(end + 1)) >= 0);
        return closed
                && (text.startsWith("LTD", end - 3)
                        || text.startsWith("INC", end - 3)
                        || text.startsWith("STI", end - 3));
    }

    /// `S.A.`
    private static boolean isAbbreviated(String text, int end) {
        return end > 3
                && text.charAt(end - 1) == '.'
                && text.charAt(end - 3) == '.'
                && Scan.isLetter(text.charAt(end - 2));
    }

    private static boolean endsName(Sheet sheet, int start, int at) {
        char c = sheet.text().charAt(at);
        Hit hit = at > start ? sheet.hitAt(at) : null;
        boolean label = hit != null && isLabel(sheet.text(), hit);
        boolean sentence = c == '.' && sheet.text().startsWith(". ", at) && legalForm(sheet.text(), start, at) != null;
        sentence = sentence
                && !sheet.text().startsWith(". STI", at)
                && !sheet.text().startsWith(". KG", at);
        Hit next = c == '.' && sheet.text().startsWith(". ", at) ? sheet.hitAt(at + 2) : null;
        boolean other = next != null && next.length() > 2 && next.cue() != Cue.NONE;
        boolean address = c == ' '
                && at + 1 < sheet.text().length()
                && Scan.isDigit(sheet.text().charAt(at + 1))
                && legalForm(sheet.text(), start, at) != null;
        return other
                || address
                || ";。|\t:".indexOf(c) >= 0
                || c == '(' && !isPartOfName(sheet.text(), at)
                || c == ','
                        && !sheet.text().startsWith(", LTD", at)
                        && !sheet.text().startsWith(",LTD", at)
                || label
                || sentence;
    }

    /// `BRIGHT STEPS (PTY) LTD`, `LOK FUNG TRADING (HK) CO., LTD.`
    private static boolean isPartOfName(String text, int open) {
        for (String part : IN_BRACKETS) {
            if (text.startsWith(part, open)) {
                return true;
            }
        }
        return false;
    }

    /// Another party, or a word with a colon behind it.
    private static boolean isLabel(String text, Hit hit) {
        int behind = Scan.skip(text, hit.end(), " ");
        boolean colon = behind < text.length() && text.charAt(behind) == ':';
        return hit.cue() != Cue.NONE && (colon || !role(hit.cue()).isEmpty());
    }

    private static @Nullable String legalForm(String text, int start, int end) {
        String name = text.substring(start, end);
        if (name.startsWith("PT ") && name.length() > 6) {
            return "PT";
        }
        int abbreviated = name.endsWith(".") ? name.length() - 1 : -1;
        for (String form : FORMS) {
            if (name.endsWith(form) || abbreviated >= 0 && name.startsWith(form, abbreviated - form.length())) {
                return form.strip();
            }
        }
        return null;
    }
}
