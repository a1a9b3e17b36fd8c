package dev.fairlead.recognition;

import dev.fairlead.vocabulary.Cue;
import dev.fairlead.vocabulary.Hit;
import dev.fairlead.vocabulary.Term;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Cargo: behind a label, as a term of the vocabulary in a line about boxes or routes, as HS code or UN number.
final class CargoReader {

    private static final int LONGEST = 80;

    private CargoReader() {}

    static void read(Sheet sheet) {
        for (Hit hit : sheet.hits()) {
            switch (hit.cue()) {
                case CARGO -> readLabelled(sheet, hit);
                case HS -> readHs(sheet, hit);
                default -> {}
            }
        }
        readUnNumbers(sheet);
        for (Hit hit : sheet.hits()) {
            Term term = hit.as(Term.Kind.CARGO);
            if (term != null && sheet.isFree(hit.start(), hit.end()) && isTradeLine(sheet, hit)) {
                Evidence evidence = new Evidence().plus(Weight.TRADE_LINE, "in a line about boxes or routes");
                sheet.note(MentionType.CARGO, term.value(), hit.start(), hit.end(), evidence);
            }
        }
    }

    private static void readLabelled(Sheet sheet, Hit label) {
        String text = sheet.text();
        int start = Scan.skip(text, label.end(), " :-=");
        boolean colon = text.substring(label.end(), start).indexOf(':') >= 0;
        boolean announced = colon || !sheet.isSmall(label.start(), label.end()) && beginsLine(text, label.start());
        if (!announced || start >= text.length()) {
            return;
        }
        int end = valueEnd(sheet, start);
        if (end - start < 2 || !sheet.isFree(start, end) || Scan.digits(text, start, end) * 3 > end - start) {
            return;
        }
        Evidence evidence = new Evidence().label(sheet.slice(label.start(), label.end()));
        sheet.note(MentionType.CARGO, canonical(sheet, start, end), start, end, evidence);
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
        while (i > start && " -/&,".indexOf(text.charAt(i - 1)) >= 0) {
            i--;
        }
        return i;
    }

    private static boolean endsClause(String text, int at, boolean figuresFollow) {
        char c = text.charAt(at);
        boolean sentence =
                c == '.' && (at + 1 == text.length() || text.charAt(at + 1) == ' ' || text.charAt(at + 1) == '\n');
        return ";。|(\t".indexOf(c) >= 0 || sentence || c == ',' && figuresFollow;
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

    private static String canonical(Sheet sheet, int start, int end) {
        var meanings = sheet.vocabulary().meanings(sheet.slice(start, end));
        return meanings.stream()
                .filter(term -> term.kind() == Term.Kind.CARGO)
                .map(Term::value)
                .findFirst()
                .orElseGet(() -> sheet.slice(start, end).toLowerCase(Locale.ROOT));
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
        }
    }

    private static void readUnNumbers(Sheet sheet) {
        String text = sheet.text();
        for (int at = text.indexOf("UN"); at >= 0; at = text.indexOf("UN", at + 2)) {
            Hit hit = sheet.hitAt(at);
            int start = Scan.skip(text, hit != null && hit.cue() == Cue.UN ? hit.end() : at + 2, " :.#");
            int end = Scan.codeEnd(text, start);
            boolean fourDigits = end - start == 4 && Scan.digits(text, start, end) == 4;
            if (fourDigits && Scan.startsWord(text, at) && sheet.isFree(at, end)) {
                Evidence evidence = new Evidence().label("un");
                sheet.note(MentionType.CARGO, "UN" + sheet.slice(start, end), at, end, evidence);
            }
        }
    }

    private static boolean isTradeLine(Sheet sheet, Hit hit) {
        int from = sheet.firstHitFrom(Scan.lineStart(sheet.text(), hit.start()));
        int lineEnd = Scan.lineEnd(sheet.text(), hit.end());
        for (int i = from; i < sheet.hits().size() && sheet.hits().get(i).start() < lineEnd; i++) {
            if (speaksOfTrade(sheet, sheet.hits().get(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean speaksOfTrade(Sheet sheet, Hit other) {
        @Nullable Term equipment = other.as(Term.Kind.EQUIPMENT);
        @Nullable Term port = other.as(Term.Kind.PORT);
        boolean box = equipment != null && other.length() >= 3;
        boolean place = port != null && port.form() == Term.Form.NAME && !sheet.isFree(other.start(), other.end());
        return box || place || other.cue() == Cue.HS;
    }
}
