package dev.fairlead.places;

import dev.fairlead.mentions.Months;
import dev.fairlead.mentions.PlainWords;
import dev.fairlead.mentions.Scan;
import dev.fairlead.vocabulary.Hit;
import java.util.Set;

/// Places that say where somebody sits or whose clock is meant, not where goods go.
///
/// ```
/// seat  = place sep state sep country end-of-line | sep place sep phone
/// clock = ( month | date | "by" | "at" | "till" ) time place
/// ```
/// `Itajaí - SC - Brasil`, `Jignesh Patel | Ahmedabad | M: +91 …`, "open till 26 Nov 1700 Beijing"
final class SenderPlaces {

    private static final int REACH = 40;
    private static final String SEPARATORS = " -,/";
    private static final Set<String> OWN_NAMES =
            Set.of("BRASIL", "DEUTSCHLAND", "ITALIA", "ESPANA", "MEXICO", "TURKIYE", "NEDERLAND", "BELGIE", "POLSKA");
    private static final Set<String> BEFORE_CLOCK = Set.of("BY", "AT", "TILL", "UNTIL", "BEFORE", "LATEST");

    private SenderPlaces() {}

    static boolean isOne(String text, Hit place) {
        return isBetweenBars(text, place) || isAboveCountry(text, place) || isClock(text, place.start());
    }

    private static boolean isBetweenBars(String text, Hit place) {
        int before = place.start() - 1;
        while (before > 0 && text.charAt(before) == ' ') {
            before--;
        }
        int behind = Scan.skip(text, place.end(), " ");
        boolean bars = before >= 0
                && behind < text.length()
                && isBar(text.charAt(before), place.start() - before > 1)
                && isBar(text.charAt(behind), behind > place.end());
        return bars && isPhoneBehind(text, behind);
    }

    /// A slash without blanks joins ports: `汉堡/鹿特丹`.
    private static boolean isBar(char c, boolean apart) {
        return "|·•".indexOf(c) >= 0 || apart && c == '/';
    }

    /// `M: +91 98250`, within a few words of the same line.
    private static boolean isPhoneBehind(String text, int from) {
        int limit = Math.min(text.length() - 1, from + REACH);
        for (int i = from; i < limit && text.charAt(i) != '\n'; i++) {
            if (text.charAt(i) == '+' && Scan.isDigit(text.charAt(i + 1))) {
                return true;
            }
        }
        return false;
    }

    /// The line is an address: the place, two letters of its state, the country.
    private static boolean isAboveCountry(String text, Hit place) {
        if (place.start() > 0 && text.charAt(place.start() - 1) != '\n') {
            return false;
        }
        int state = Scan.skip(text, place.end(), SEPARATORS);
        int end = Months.letters(text, state);
        int country = Scan.skip(text, end, SEPARATORS);
        int lineEnd = Months.letters(text, country);
        String name = text.substring(country, lineEnd);
        return state > place.end()
                && end - state == 2
                && (PlainWords.isCountry(name) || OWN_NAMES.contains(name))
                && Scan.skip(text, lineEnd, " .") == Scan.lineEnd(text, lineEnd);
    }

    private static boolean isClock(String text, int place) {
        int end = place - 1;
        if (end < 4 || text.charAt(end) != ' ') {
            return false;
        }
        int start = end;
        while (start > 0
                && end - start < 5
                && (Scan.isDigit(text.charAt(start - 1)) || text.charAt(start - 1) == ':')) {
            start--;
        }
        int digits = Scan.digits(text, start, end);
        if (digits != 4 || text.charAt(start) > '2' || text.charAt(end - 2) > '5') {
            return false;
        }
        int wordEnd = start;
        while (wordEnd > 0 && text.charAt(wordEnd - 1) == ' ') {
            wordEnd--;
        }
        int word = wordEnd;
        while (word > 0 && wordEnd - word < 10 && Scan.isLetter(text.charAt(word - 1))) {
            word--;
        }
        boolean date =
                wordEnd > 2 && Scan.isDigit(text.charAt(wordEnd - 1)) && "/.".indexOf(text.charAt(wordEnd - 3)) >= 0;
        return date
                || word < wordEnd
                        && (Months.at(text, word) > 0 || BEFORE_CLOCK.contains(text.substring(word, wordEnd)));
    }
}
