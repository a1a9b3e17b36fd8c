package dev.fairlead.rates;

import dev.fairlead.amounts.RateForms;
import dev.fairlead.mentions.Scan;
import dev.fairlead.mentions.Sheet;
import dev.fairlead.vocabulary.Hit;
import dev.fairlead.vocabulary.Term;

/// A quick look whether a text can have prices at all; most mails have none.
final class PriceHint {

    private static final int LEAST_FIGURE = 3;

    private PriceHint() {}

    /// A currency, a list of amounts or a figure beside a kind of container.
    static boolean isIn(Sheet sheet) {
        return hasCurrencyOrList(sheet.text()) || hasPricedBox(sheet) || isTable(sheet);
    }

    /// Kinds of containers as heads of columns.
    private static boolean isTable(Sheet sheet) {
        boolean cells = sheet.text().indexOf('\t') >= 0
                || sheet.text().indexOf('|') >= 0
                || sheet.text().indexOf(';') >= 0;
        return cells && countBoxes(sheet) > 1;
    }

    private static int countBoxes(Sheet sheet) {
        int count = 0;
        for (Hit hit : sheet.hits()) {
            count += hit.as(Term.Kind.EQUIPMENT) != null ? 1 : 0;
        }
        return count;
    }

    private static boolean hasCurrencyOrList(String text) {
        RateForms.Match match = new RateForms.Match();
        boolean inWord = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean letter = Scan.isLetter(c);
            boolean list =
                    c == '/' && isFigure(text, i - LEAST_FIGURE, i) && isFigure(text, i + 1, i + 1 + LEAST_FIGURE);
            if (list || !(letter && inWord) && RateForms.isCurrency(text, i, text.length(), match)) {
                return true;
            }
            inWord = letter;
        }
        return false;
    }

    private static boolean isFigure(String text, int from, int to) {
        return from >= 0 && to <= text.length() && Scan.digits(text, from, to) == to - from;
    }

    /// Where the text ends that a box is counted for: `1,425 per 40'`, `1250/40HQ`.
    private static int endBefore(String text, int box) {
        int end = box;
        for (String word : new String[] {" ", "/", "PER", "EACH", "FOR", " "}) {
            if (end >= word.length() && text.startsWith(word, end - word.length())) {
                end -= word.length();
            }
        }
        return end;
    }

    private static boolean hasPricedBox(Sheet sheet) {
        for (Hit hit : sheet.hits()) {
            if (hit.as(Term.Kind.EQUIPMENT) != null) {
                int at = Scan.skip(sheet.text(), hit.end(), " :=-@/\t\n");
                int figure = endBefore(sheet.text(), hit.start());
                if (isFigure(sheet.text(), at, at + 2) || isFigure(sheet.text(), figure - LEAST_FIGURE, figure)) {
                    return true;
                }
            }
        }
        return false;
    }
}
