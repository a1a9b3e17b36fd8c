package dev.fairlead.recognition;

import dev.fairlead.vocabulary.Hit;
import dev.fairlead.vocabulary.Term;
import java.util.Set;

/// Names of goods in English: a few plain words, small words between, a grade behind.
final class EnglishCargo {

    private static final int MOST_WORDS = 5;
    private static final Set<String> PACKAGES = Set.of(
            "PALLETS",
            "PALLET",
            "CARTONS",
            "CARTON",
            "CTNS",
            "BAGS",
            "DRUMS",
            "BOXES",
            "CASES",
            "CRATES",
            "ROLLS",
            "BUNDLES",
            "PIECES",
            "PCS",
            "SACKS",
            "BALES",
            "PACKAGES",
            "PKGS",
            "LOADS",
            "LOAD",
            "CONTAINERS",
            "IBCS",
            "PLTS",
            "TONS",
            "TONNES");

    private static final Set<String> KINDS_OF_PACKAGES =
            Set.of("JUMBO", "BIG", "BULK", "WOODEN", "STEEL", "PLASTIC", "IRON", "PP", "LOOSE", "EURO", "STANDARD");

    private EnglishCargo() {}

    /// Offset behind the name that begins here, `start` itself when none does.
    static int end(Sheet sheet, int start) {
        String text = sheet.text();
        int end = start;
        int at = start;
        for (int words = 0; words < MOST_WORDS; words++) {
            int wordEnd = wordEnd(text, at);
            boolean joins = end > start && PlainWords.isJoint(text.substring(at, wordEnd));
            if (wordEnd == at || !joins && !isPlain(sheet, at, wordEnd)) {
                end = end > start ? gradeEnd(text, end) : end;
                break;
            }
            end = joins ? end : wordEnd;
            if (wordEnd >= text.length() || text.charAt(wordEnd) != ' ') {
                break;
            }
            at = wordEnd + 1;
        }
        return end - start < 3 ? start : end;
    }

    /// `SUGAR ICUMSA 45`, `UREA 46`: the figure says which.
    private static int gradeEnd(String text, int end) {
        boolean grade = text.startsWith("ICUMSA", end - 6)
                || text.startsWith("UREA", end - 4)
                || text.startsWith("GRADE", end - 5)
                || text.startsWith("TYPE", end - 4);
        int figure = Scan.digitsEnd(text, Math.min(text.length(), end + 1));
        return grade && figure > end + 1 && figure - end <= 4 && Scan.endsWord(text, figure) ? figure : end;
    }

    /// `100% POLYESTER FABRIC`: how much of it belongs to the name.
    private static int percentStart(Sheet sheet, int start) {
        String text = sheet.text();
        if (start < 3 || text.charAt(start - 1) != ' ' || text.charAt(start - 2) != '%') {
            return start;
        }
        int figure = start - 2;
        while (figure > 0 && start - figure < 6 && Scan.isDigit(text.charAt(figure - 1))) {
            figure--;
        }
        return figure < start - 2 && Scan.startsWord(text, figure) && sheet.isFree(figure, start) ? figure : start;
    }

    /// `JUMBO BAGS`, `WOODEN CASES`: nothing but packages.
    static boolean arePackages(String phrase) {
        int last = phrase.lastIndexOf(' ');
        return PACKAGES.contains(phrase.substring(last + 1))
                && (last < 0 || KINDS_OF_PACKAGES.contains(phrase.substring(0, last)));
    }

    /// Behind the packages: of "wooden pallets of bricks" the bricks.
    static int skipPackages(String text, int start, int end) {
        int of = text.lastIndexOf(" OF ", end - 1);
        int word = of <= start ? -1 : text.lastIndexOf(' ', of - 1) + 1;
        return word >= 0 && PACKAGES.contains(text.substring(Math.max(word, start), of)) ? of + 4 : start;
    }

    private static int wordEnd(String text, int from) {
        int i = from;
        while (i < text.length()
                && i - from < 24
                && (Scan.isLetter(text.charAt(i)) || i > from && text.charAt(i) == '-')) {
            i++;
        }
        return i > from && text.charAt(i - 1) == '-' ? i - 1 : i;
    }

    /// No word of the sentence, no port, label or box.
    private static boolean isPlain(Sheet sheet, int start, int end) {
        Hit hit = sheet.hitAt(start);
        boolean other = hit != null && hit.as(Term.Kind.CARGO) == null && CargoPhrase.isOther(hit);
        return end - start > 1 && !other && sheet.isFree(start, end) && !PlainWords.isStop(sheet.slice(start, end));
    }

    /// `SCRAP TYRES FOR …`
    private static boolean isBeforeSentence(String text, int end) {
        int wordEnd = end < text.length() && text.charAt(end) == ' ' ? wordEnd(text, end + 1) : end;
        return wordEnd > end + 1 && PlainWords.isOfSentence(text.substring(end + 1, wordEnd));
    }

    /// The whole name around a noun of the vocabulary.
    static CargoPhrase around(Sheet sheet, Hit noun) {
        int start = noun.start();
        for (int words = 0; words < 3; words++) {
            int before = start;
            while (before > 1
                    && before == start
                    && sheet.text().charAt(start - 1) == ' '
                    && Scan.isLetter(sheet.text().charAt(start - 2))) {
                before = start - 1;
            }
            int wordStart = before;
            while (wordStart > 0
                    && before < start
                    && (Scan.isLetter(sheet.text().charAt(wordStart - 1)))) {
                wordStart--;
            }
            boolean whole = wordStart == 0 || !Scan.isCode(sheet.text().charAt(wordStart - 1));
            if (before == start || !whole || !isPlain(sheet, wordStart, before)) {
                break;
            }
            start = wordStart;
        }
        int end = Math.max(noun.end(), end(sheet, start));
        boolean closed = CargoPhrase.isClosed(sheet, end) || isBeforeSentence(sheet.text(), end);
        end = closed ? end : noun.end();
        start = skipPackages(sheet.text(), start, end);
        return new CargoPhrase(percentStart(sheet, start), end);
    }
}
