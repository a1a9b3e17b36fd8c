package dev.fairlead.ships;

import dev.fairlead.mentions.Months;
import dev.fairlead.mentions.Scan;
import dev.fairlead.mentions.Sheet;
import dev.fairlead.text.Words;
import dev.fairlead.vocabulary.Term;
import java.util.Set;

/// What stands around a name and a number that may be a ship and her voyage, and speaks for it.
final class VoyageSigns {

    private static final int LONGEST_BRACKET = 40;

    private static final Set<String> STATES = Words.set("""
            FULL OVERBOOKED CANCELLED CANCELED CLOSED CLOSES OPEN BLANK VOID SAILING ETA ETD SPACE SKIPS LATE
            """);

    /// Capitals and the figures directly behind them.
    record Pair(ShipName name, int start, int end) {

        int digits() {
            return end - start - 1;
        }
    }

    private final Sheet sheet;
    private final String text;

    VoyageSigns(Sheet sheet) {
        this.sheet = sheet;
        this.text = sheet.text();
    }

    /// What is done with ships only: `EDITH 9E停航`, `换 EDITH 9E`, `EINSTEIN 8E(釜山-海参崴)停航`.
    boolean isTold(Pair pair) {
        int before = pair.name().start();
        boolean ship = before > 0 && text.charAt(before - 1) == '船'
                || text.charAt(pair.name().end()) == '轮';
        int behind = behindBrackets(pair.end());
        return ship
                || ShipWords.isBehind(text, before)
                || ShipWords.deed(text, behind) != null
                || behind > pair.end() && ports(pair.end(), behind) > 0;
    }

    /// `is full`: said of rooms and courses, too.
    boolean isState(Pair pair) {
        int at = Scan.skip(text, behindBrackets(pair.end()), " ,)");
        int end = Months.letters(text, at);
        String first = text.substring(at, end);
        if (first.equals("IS") || first.equals("WAS") || first.equals("HAS") || first.equals("NO")) {
            int next = Scan.skip(text, end, " ");
            return STATES.contains(text.substring(next, Months.letters(text, next)));
        }
        return STATES.contains(first);
    }

    /// Behind a bracket that stands here; within the line, and not far.
    private int behindBrackets(int end) {
        int open = Scan.skip(text, end, " ");
        int close = open < text.length() && text.charAt(open) == '('
                ? text.indexOf(')', open, Math.min(open + LONGEST_BRACKET, Scan.lineEnd(text, open)))
                : -1;
        return close > 0 ? close + 1 : end;
    }

    /// Names of ports between these places.
    int ports(int from, int to) {
        int ports = 0;
        int at = sheet.firstHitFrom(from);
        for (; at < sheet.hits().size() && sheet.hits().get(at).start() < to; at++) {
            ports += sheet.hits().get(at).as(Term.Kind.PORT) == null ? 0 : 1;
        }
        return ports;
    }

    /// `(SKYVIEW 648W)`
    boolean isInBrackets(Pair pair) {
        int before = pair.name().start() - 1;
        return before >= 0 && text.charAt(before) == '(' && text.startsWith(")", pair.end());
    }

    /// `12 ELM COURT 214W`
    boolean isAddress(int start) {
        int end = start - 1;
        int number = end;
        while (number > 0 && Scan.isDigit(text.charAt(number - 1)) && end - number < 6) {
            number--;
        }
        return number > 0 && number < end && text.charAt(end) == ' ' && text.charAt(number - 1) == ' ';
    }
}
