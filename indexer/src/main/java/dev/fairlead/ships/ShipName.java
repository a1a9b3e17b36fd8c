package dev.fairlead.ships;

import dev.fairlead.mentions.Scan;
import dev.fairlead.mentions.Sheet;
import dev.fairlead.vocabulary.Hit;
import dev.fairlead.vocabulary.Term;
import org.jspecify.annotations.Nullable;

/// The stretch of words that can be a ship's name.
///
/// @param start offset in the folded text; `end` is exclusive
record ShipName(int start, int end, String value, boolean registered, boolean ofFleet) {

    private static final int MOST_WORDS = 6;
    private static final int LONGEST = 45;

    /// Reads forward from here as far as a name can go; null when no name begins here.
    static @Nullable ShipName from(Sheet sheet, int start) {
        String text = sheet.text();
        int end = start;
        int at = start;
        for (int words = 0; words < MOST_WORDS && end - start < LONGEST; words++) {
            int wordEnd = NameWords.wordEnd(text, at);
            if (!NameWords.continueName(sheet, start, at, wordEnd)) {
                break;
            }
            end = wordEnd;
            if (wordEnd >= text.length() || text.charAt(wordEnd) != ' ' || endsBeforeGap(sheet, start, wordEnd)) {
                break;
            }
            at = wordEnd + 1;
        }
        if (text.substring(start, end).endsWith(" OF")) {
            end -= 3;
        }
        return end - start < 3 ? null : of(sheet, start, end);
    }

    /// Behind `SAN ALFONSO   DP voyage` and `KALAMATA onto` the name ends: another column begins, or small letters.
    /// Behind the fleet's own part it goes on: `MSC Oscar`.
    private static boolean endsBeforeGap(Sheet sheet, int start, int end) {
        Hit hit = sheet.hitAt(start);
        if (isFleet(hit) && hit != null && hit.end() >= end) {
            return false;
        }
        return sheet.original().isWideBlank(end)
                || end - start >= 4
                        && sheet.isCapitals(start, end)
                        && sheet.hasSmall(end + 1, NameWords.wordEnd(sheet.text(), end + 1));
    }

    /// Reads backward from here, over words that are capitals in the original or belong to a fleet's name.
    static @Nullable ShipName before(Sheet sheet, int end) {
        String text = sheet.text();
        int stop = end;
        while (stop > 0 && " /,-(:轮".indexOf(text.charAt(stop - 1)) >= 0) {
            stop--;
        }
        int start = stop;
        int best = -1;
        for (int words = 0; words < MOST_WORDS && start > 0; words++) {
            int wordStart = NameWords.wordStart(text, start);
            // a figure or "OF" may stand in a name, not in front of it
            if (wordStart == start
                    || !NameWords.continueName(sheet, -1, wordStart, start)
                    || stop - wordStart > LONGEST) {
                break;
            }
            boolean fleet = isFleet(sheet.hitAt(wordStart));
            boolean begins = Scan.isLetter(text.charAt(wordStart)) && !text.startsWith("OF ", wordStart);
            if (begins && (fleet || sheet.isCapitals(wordStart, stop))) {
                best = wordStart;
            }
            // "SHANGHAI MSC ANNA 647W": what stands before the carrier's own word is another thing
            if (wordStart == 0 || text.charAt(wordStart - 1) != ' ' || fleet && start < stop) {
                break;
            }
            start = wordStart - 1;
        }
        return best < 0 || stop - best < 3 ? null : of(sheet, withShortWord(sheet, best), stop);
    }

    /// `AS PETRONIA`: the little word belongs to the name where no sentence goes before it.
    private static int withShortWord(Sheet sheet, int start) {
        int word = start - 3;
        boolean as = word >= 0 && sheet.text().startsWith("AS ", word) && sheet.isCapitals(word, word + 2);
        return as && (word == 0 || "\n\t,;:/(|".indexOf(sheet.text().charAt(word - 1)) >= 0) ? word : start;
    }

    static ShipName of(Sheet sheet, int start, int end) {
        // The longest beginning that the register knows, of two words at least; otherwise all words.
        boolean may = sheet.vocabulary().vessels().mayBegin(sheet.text(), start, end);
        for (int cut = end; may && cut > start; cut = sheet.text().lastIndexOf(' ', cut - 1)) {
            String name = sheet.slice(start, cut);
            if (sheet.vocabulary().vessels().has(name) && (cut == end || name.indexOf(' ') > 0)) {
                return new ShipName(start, cut, name, true, isFleet(sheet.hitAt(start)));
            }
            if (name.indexOf(' ') < 0) {
                break;
            }
        }
        return new ShipName(start, end, sheet.slice(start, end), false, isFleet(sheet.hitAt(start)));
    }

    static boolean isFleet(@Nullable Hit hit) {
        return hit != null && hit.as(Term.Kind.FLEET) != null;
    }

    /// `MSC MAERSK`: carriers in a row. `ONE` is a word, too.
    static boolean isOfRow(Sheet sheet, Hit hit) {
        Hit next = hit.end() < sheet.text().length() && sheet.text().charAt(hit.end()) == ' '
                ? sheet.hitAt(hit.end() + 1)
                : null;
        return next != null
                && isFleet(next)
                && !sheet.vocabulary().isEverydayWord(sheet.slice(next.start(), next.end()));
    }

    /// The name is more than the fleet's own part of it.
    boolean hasOwnPart(Sheet sheet) {
        Hit hit = sheet.hitAt(start);
        if (hit != null && hit.end() < end && !registered && isOfRates(sheet, hit.end() + 1)) {
            return false;
        }
        return hit == null || hit.end() < end || registered;
    }

    /// `CMA CGM FAK`, `MSC GRI`: behind the carrier one word of prices.
    private boolean isOfRates(Sheet sheet, int own) {
        return own < end
                && switch (sheet.slice(own, end)) {
                    case "FAK", "GRI", "PSS", "RATE", "RATES", "TARIFF", "UPDATE", "UPDATES", "NOTICE", "ADVISORY" ->
                        true;
                    default -> false;
                };
    }
}
