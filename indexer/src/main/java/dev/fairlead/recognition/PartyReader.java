package dev.fairlead.recognition;

import dev.fairlead.recognition.Sheet.Found;
import dev.fairlead.vocabulary.Cue;
import dev.fairlead.vocabulary.Hit;
import org.jspecify.annotations.Nullable;

/// Names of firms behind a word such as shipper or 收货人. A name proves little, so it is only ever a suggestion.
final class PartyReader {

    private static final int LONGEST = 60;
    private static final String[] FORMS = {
        "有限公司",
        "有限责任公司",
        "集团",
        "公司",
        " LTD",
        " LIMITED",
        " GMBH",
        " INC",
        " LLC",
        " B.V",
        " BV",
        " S.A",
        " AG",
        " CORP",
        " SRL",
        " SPA",
        " PTE",
        " PVT",
        " KG",
        " AS",
        " OY",
        " FZE",
        " LLP",
        " CO"
    };

    private PartyReader() {}

    static void read(Sheet sheet) {
        for (Hit hit : sheet.hits()) {
            String role = role(hit.cue());
            if (!role.isEmpty() && sheet.isFree(hit.start(), hit.end())) {
                readName(sheet, hit, role);
            }
        }
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
        boolean chinese = Scan.isChinese(text.charAt(label.start())) && start > label.end();
        if (!colon && !chinese) {
            return;
        }
        if (start < text.length() && text.charAt(start) == '\n') {
            start = Scan.skip(text, start, " \n");
        }
        int end = nameEnd(sheet, start);
        String form = legalForm(text, start, end);
        if (end - start >= 2 && isName(sheet, start, end)) {
            Evidence evidence = new Evidence()
                    .label(sheet.slice(label.start(), label.end()))
                    .plus(Weight.NAME_ALONE, "a name alone")
                    .plusIf(form != null, Weight.KNOWN_PREFIX, "of a firm");
            sheet.noteBeside(
                    new Found(MentionType.CUSTOMER, sheet.original(start, end), role, ""), start, end, evidence);
        }
    }

    private static boolean isName(Sheet sheet, int start, int end) {
        String text = sheet.text();
        char first = text.charAt(start);
        Hit hit = sheet.hitAt(start);
        boolean announces = hit != null && hit.cue() != Cue.NONE;
        return (Scan.isLetter(first) || first > 127) && !announces && Scan.digits(text, start, end) * 3 <= end - start;
    }

    /// Up to the end of the line or clause, or the next label.
    private static int nameEnd(Sheet sheet, int start) {
        String text = sheet.text();
        int limit = Math.min(Scan.lineEnd(text, start), start + LONGEST);
        int i = start;
        while (i < limit && !endsName(sheet, start, i)) {
            i++;
        }
        while (i > start && " -/&,.:".indexOf(text.charAt(i - 1)) >= 0) {
            i--;
        }
        return i;
    }

    private static boolean endsName(Sheet sheet, int start, int at) {
        char c = sheet.text().charAt(at);
        boolean label = at > start && role(sheet.cueAt(at)).length() > 0;
        boolean sentence = c == '.' && sheet.text().startsWith(". ", at) && legalForm(sheet.text(), start, at) != null;
        return ";。|\t:(".indexOf(c) >= 0
                || c == ','
                        && !sheet.text().startsWith(", LTD", at)
                        && !sheet.text().startsWith(",LTD", at)
                || label
                || sentence;
    }

    private static @Nullable String legalForm(String text, int start, int end) {
        String name = text.substring(start, end);
        for (String form : FORMS) {
            if (name.endsWith(form) || name.endsWith(form + ".")) {
                return form.strip();
            }
        }
        return null;
    }
}
