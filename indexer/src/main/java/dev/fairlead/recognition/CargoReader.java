package dev.fairlead.recognition;

import dev.fairlead.vocabulary.Cue;
import dev.fairlead.vocabulary.Hit;
import dev.fairlead.vocabulary.Term;
import java.util.List;
import java.util.Locale;

/// Cargo: behind a label, as a term of the vocabulary in a line about boxes or routes, as HS code or UN number.
final class CargoReader {

    private static final int LONGEST = 80;

    private CargoReader() {}

    static void read(Sheet sheet) {
        for (Hit hit : sheet.hits()) {
            if (hit.cue() == Cue.HS) {
                readHs(sheet, hit);
            }
        }
        for (Hit hit : sheet.hits()) {
            if (hit.cue() == Cue.CARGO) {
                readLabelled(sheet, hit);
            }
        }
        readBehindQuantities(sheet);
        readTerms(sheet);
    }

    private static void readTerms(Sheet sheet) {
        boolean trade = sheet.spots().stream().anyMatch(CargoReader::speaksOfTrade);
        for (Hit hit : sheet.hits()) {
            if (trade && !sheet.isFull() && hit.as(Term.Kind.CARGO) != null && sheet.isFree(hit.start(), hit.end())) {
                boolean sameLine = isTradeLine(sheet, hit);
                Evidence evidence = sameLine
                        ? new Evidence().plus(Weight.TRADE_LINE, "in a line about boxes or routes")
                        : new Evidence().plus(Weight.CUE_WORD, "in a text about boxes or routes");
                note(sheet, hit.start(), hit.end(), evidence);
            }
        }
    }

    /// `9/10,000 MT FLY ASH IN JUMBO BAGS (…`, `1 x 20'ST Washers of iron or steel (…`
    private static void readBehindQuantities(Sheet sheet) {
        String text = sheet.text();
        for (int at = text.indexOf(" MT"); at >= 0; at = text.indexOf(" MT", at + 3)) {
            int end = text.startsWith("S", at + 3) ? at + 4 : at + 3;
            if (at > 4 && Scan.digits(text, at - 5, at) >= 4 && text.startsWith(" ", end)) {
                readName(sheet, end + 1, "behind a weight", Weight.TRADE_LINE);
            }
        }
        for (Sheet.Spot spot : List.copyOf(sheet.spots())) {
            if (spot.mention().type() == MentionType.EQUIPMENT && isCounted(text, spot.from())) {
                int start = Scan.skip(text, spot.to(), " ");
                readName(
                        sheet,
                        text.startsWith("OF ", start) ? start + 3 : start,
                        "behind a count of boxes",
                        Weight.CUE_WORD);
            }
        }
    }

    private static boolean isCounted(String text, int boxes) {
        int i = boxes - 1;
        while (i > 0 && text.charAt(i) == ' ') {
            i--;
        }
        return i > 0 && "X*".indexOf(text.charAt(i)) >= 0;
    }

    /// Plain words up to the end of the clause, of which the first is none of everyday and announces nothing.
    private static void readName(Sheet sheet, int start, String why, Weight weight) {
        String text = sheet.text();
        int wordEnd = Scan.codeEnd(text, start);
        Hit first = sheet.hitAt(start);
        boolean announces = first != null && first.as(Term.Kind.CARGO) == null;
        if (wordEnd - start < 3 || announces || sheet.vocabulary().isEverydayWord(text.substring(start, wordEnd))) {
            return;
        }
        int end = start;
        while (end < text.length()
                && end - start < LONGEST
                && (Scan.isLetter(text.charAt(end)) || text.charAt(end) == ' ')) {
            end++;
        }
        boolean clause = end >= text.length() || "(,.\n-;".indexOf(text.charAt(end)) >= 0;
        int trimmed = trim(text, start, end);
        if (clause && sheet.isFree(start, trimmed)) {
            note(sheet, start, trimmed, new Evidence().plus(weight, why));
        }
    }

    /// The value is the name as written, in small letters.
    private static void note(Sheet sheet, int start, int end, Evidence evidence) {
        sheet.note(MentionType.CARGO, sheet.slice(start, end).toLowerCase(Locale.ROOT), start, end, evidence);
    }

    private static void readLabelled(Sheet sheet, Hit label) {
        String text = sheet.text();
        int start = Scan.skip(text, label.end(), " :-=");
        boolean colon = text.substring(label.end(), start).indexOf(':') >= 0;
        boolean announced = colon || sheet.isCapitals(label.start(), label.end()) && beginsLine(text, label.start());
        if (!announced) {
            return;
        }
        start = skipQuantity(sheet, start);
        int end = valueEnd(sheet, start);
        if (end - start < 2 || !sheet.isFree(start, end) || !isName(text, start, end)) {
            return;
        }
        note(sheet, start, end, new Evidence().label(sheet.slice(label.start(), label.end())));
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

    private static boolean isName(String text, int start, int end) {
        char first = text.charAt(start);
        return (Scan.isLetter(first) || first > 127)
                && text.substring(start, end).indexOf(':') < 0
                && Scan.digits(text, start, end) * 3 <= end - start;
    }

    private static boolean beginsLine(String text, int start) {
        return start == 0 || text.charAt(start - 1) == '\n';
    }

    /// The value ends with the line or the clause; a comma ends it when figures follow in the line.
    private static int valueEnd(Sheet sheet, int start) {
        String text = sheet.text();
        int lineEnd = Math.min(Scan.lineEnd(text, start), start + LONGEST);
        boolean figuresFollow = Scan.digits(text, start, lineEnd) > 0;
        int i = start;
        while (i < lineEnd && !endsClause(text, i, figuresFollow) && !isCode(sheet, start, i)) {
            i++;
        }
        return trim(text, start, i);
    }

    private static int trim(String text, int start, int end) {
        int i = end;
        while (i > start && " -/&,".indexOf(text.charAt(i - 1)) >= 0) {
            i--;
        }
        return i;
    }

    private static boolean endsClause(String text, int at, boolean figuresFollow) {
        char c = text.charAt(at);
        boolean sentence =
                c == '.' && (at + 1 == text.length() || text.charAt(at + 1) == ' ' || text.charAt(at + 1) == '\n');
        return ";。|(\t".indexOf(c) >= 0 || text.startsWith(" READY ", at) || sentence || c == ',' && figuresFollow;
    }

    /// HS code, UN number, weight and the like behind the name.
    private static boolean isCode(Sheet sheet, int start, int at) {
        Hit hit = at > start ? sheet.hitAt(at) : null;
        if (hit != null) {
            Cue cue = hit.cue();
            return cue != Cue.NONE && cue != Cue.CARGO && cue != Cue.TO && cue != Cue.SO && cue != Cue.FROM
                    || hit.as(Term.Kind.EQUIPMENT) != null;
        }
        return at > start
                && Scan.isDigit(sheet.text().charAt(at))
                && sheet.text().charAt(at - 1) == ' ';
    }

    private static void readHs(Sheet sheet, Hit label) {
        String text = sheet.text();
        int start = Scan.skip(text, label.end(), " :.#");
        int end = start;
        StringBuilder code = new StringBuilder();
        while (end < text.length()
                && (Scan.isDigit(text.charAt(end)) || text.charAt(end) == '.')
                && code.length() < 12) {
            if (text.charAt(end) != '.') {
                code.append(text.charAt(end));
            }
            end++;
        }
        if (code.length() >= 4 && code.length() <= 10 && Scan.endsWord(text, end) && sheet.isFree(start, end)) {
            Evidence evidence = new Evidence().label(sheet.slice(label.start(), label.end()));
            sheet.note(MentionType.CARGO, "HS " + code, start, end, evidence);
            sheet.noteBeside(new Sheet.Found(MentionType.HS, code.toString(), "", ""), start, end, evidence);
        }
    }

    private static boolean isTradeLine(Sheet sheet, Hit hit) {
        int lineStart = Scan.lineStart(sheet.text(), hit.start());
        int lineEnd = Scan.lineEnd(sheet.text(), hit.end());
        return sheet.spots().stream()
                .anyMatch(spot -> spot.from() >= lineStart && spot.to() <= lineEnd && speaksOfTrade(spot));
    }

    private static boolean speaksOfTrade(Sheet.Spot spot) {
        return switch (spot.mention().type()) {
            case EQUIPMENT -> true;
            case PORT -> !spot.mention().role().isEmpty();
            case CARGO ->
                spot.mention().value().startsWith("HS ")
                        || spot.mention().value().startsWith("UN");
            default -> false;
        };
    }
}
