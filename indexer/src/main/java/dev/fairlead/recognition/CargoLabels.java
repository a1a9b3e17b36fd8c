package dev.fairlead.recognition;

import dev.fairlead.vocabulary.Cue;
import dev.fairlead.vocabulary.Hit;
import dev.fairlead.vocabulary.Term;
import java.util.List;

/// The name of the goods behind a label: `COMMODITY: CERAMIC TILES`, `品名：瓷砖`, `品名轮胎`.
final class CargoLabels {

    private static final int LONGEST = 80;

    // What offices say of the name of goods instead of naming them: 品名必须如实填写.
    private static final List<String> RULES = List.of("必须", "如实", "填写", "不得", "应当", "请勿", "一律", "规范", "一致", "不符");

    private CargoLabels() {}

    static void read(Sheet sheet) {
        for (Hit hit : sheet.hits()) {
            if (hit.cue() == Cue.CARGO && sheet.isFree(hit.start(), hit.end())) {
                read(sheet, hit);
            }
        }
    }

    private static void read(Sheet sheet, Hit label) {
        String text = sheet.text();
        int start = Scan.skip(text, label.end(), " :-=\t");
        boolean line = beginsLine(text, label.start());
        boolean colon = text.substring(label.end() - 1, start).indexOf(':') >= 0
                || line && text.startsWith(" - ", label.end())
                || line && text.startsWith("\t", label.end());
        if (colon && start < text.length() && text.charAt(start) == '\n') {
            start = Scan.skip(text, start, "\n ");
        }
        boolean chinese = start < text.length() && Scan.isChinese(text.charAt(start));
        boolean bare = !colon && isTelling(text, label) && (chinese || CargoPhrase.begins(sheet, start));
        boolean headline = line && sheet.isCapitals(label.start(), label.end());
        if (!colon && !bare && !headline) {
            return;
        }
        start = skipQuantity(sheet, skipFormer(sheet, start));
        int end = bare && !headline && !chinese ? CargoPhrase.end(sheet, start) : valueEnd(sheet, start);
        if (end - start >= 2 && sheet.isFree(start, end) && isName(sheet, start, end)) {
            CargoReader.note(sheet, start, end, new Evidence().label(sheet.slice(label.start(), label.end())));
        }
    }

    /// 由"玩具"改为"塑料玩具": what it is from now on counts.
    private static int skipFormer(Sheet sheet, int start) {
        String text = sheet.text();
        if (start >= text.length() || "由从".indexOf(text.charAt(start)) < 0) {
            return start;
        }
        int lineEnd = Scan.lineEnd(text, start);
        for (String change : new String[] {"改为", "改成", "更改为", "变更为", "更正为"}) {
            int at = text.indexOf(change, start);
            if (at >= 0 && at < lineEnd) {
                sheet.take(start, at);
                return Scan.skip(text, at + change.length(), " :\"");
            }
        }
        return start;
    }

    /// A label that needs no colon: "commodity fresh lemons", 品名轮胎; 货物 stands in every other sentence.
    private static boolean isTelling(String text, Hit label) {
        return "名是为述描称".indexOf(text.charAt(label.end() - 1)) >= 0
                || text.startsWith("COMMODITY", label.start())
                || text.startsWith("CARGO NAME", label.start());
    }

    private static boolean beginsLine(String text, int start) {
        return start == 0 || text.charAt(start - 1) == '\n';
    }

    /// Over a UN number or a count of boxes in front of the name.
    private static int skipQuantity(Sheet sheet, int from) {
        String text = sheet.text();
        int i = from;
        while (i < text.length()
                && text.charAt(i) != '\n'
                && (!sheet.isFree(i, i + 1)
                        || Scan.isDigit(text.charAt(i))
                        || " X*'+".indexOf(text.charAt(i)) >= 0 && i > from)) {
            if (text.charAt(i) == 'X' && i + 1 < text.length() && Scan.isLetter(text.charAt(i + 1))) {
                break;
            }
            i++;
        }
        return i;
    }

    private static boolean isName(Sheet sheet, int start, int end) {
        String text = sheet.text();
        char first = text.charAt(start);
        Hit hit = sheet.hitAt(start);
        boolean announces = hit != null && hit.end() == end && hit.cue() != Cue.NONE;
        for (String rule : RULES) {
            int at = text.indexOf(rule, start);
            if (at >= 0 && at < end) {
                return false;
            }
        }
        return (Scan.isLetter(first) || first > 127)
                && !announces
                && text.substring(start, end).indexOf(':') < 0
                && Scan.digits(text, start, end) * 3 <= end - start;
    }

    /// The value ends with the line or the clause; a comma ends it when figures follow in the line.
    private static int valueEnd(Sheet sheet, int start) {
        String text = sheet.text();
        int lineEnd = Math.min(Scan.lineEnd(text, start), start + LONGEST);
        boolean figuresFollow = Scan.digits(text, start, lineEnd) > 0;
        int i = start;
        while (i < lineEnd && !endsClause(text, start, i, figuresFollow) && !isCode(sheet, start, i)) {
            i++;
        }
        return CargoPhrase.trim(text, start, i);
    }

    private static boolean endsClause(String text, int start, int at, boolean figuresFollow) {
        char c = text.charAt(at);
        boolean sentence =
                c == '.' && (at + 1 == text.length() || text.charAt(at + 1) == ' ' || text.charAt(at + 1) == '\n');
        boolean comma = c == ',' && (figuresFollow || Scan.isChinese(text.charAt(start)));
        return ";。|(\t\"".indexOf(c) >= 0
                || text.startsWith(" READY ", at)
                || text.startsWith(" //", at)
                || text.startsWith(" - ", at)
                || sentence
                || comma;
    }

    /// HS code, UN number, weight and the like behind the name.
    private static boolean isCode(Sheet sheet, int start, int at) {
        if (at > start && !sheet.isFree(at, at + 1)) {
            return true;
        }
        Hit hit = at > start ? sheet.hitAt(at) : null;
        if (hit != null && Scan.isChinese(sheet.text().charAt(at)) && hit.cue() != Cue.NONE) {
            return hit.length() > 1 && hit.cue() != Cue.CARGO;
        }
        if (hit != null && (hit.cue() != Cue.NONE || hit.as(Term.Kind.EQUIPMENT) != null)) {
            return switch (hit.cue()) {
                case CARGO, TO, SO, FROM, CUTOFF, WEIGHT_LIMIT, TRADE, ADDRESS, VESSEL, SI_CUTOFF, PHONE -> false;
                default -> true;
            };
        }
        return at > start
                && Scan.isDigit(sheet.text().charAt(at))
                && sheet.text().charAt(at - 1) == ' ';
    }
}
