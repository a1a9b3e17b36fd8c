package dev.fairlead.goods;

import dev.fairlead.mentions.Scan;
import dev.fairlead.mentions.Sheet;
import java.util.List;
import java.util.Set;

/// The figures that belong to a name of goods: of which grade they are, and how much of something is in them.
final class CargoGrade {

    /// What a percentage behind goods is of.
    private static final Set<String> OF_WHICH =
            Set.of("BROKEN", "BROKENS", "PROTEIN", "PURITY", "SOLUTION", "MOISTURE", "ADMIXTURE", "CONCENTRATION");

    /// Names that a figure goes on: grades of sugar, fertilizer and natural rubber.
    private static final List<String> FIGURED =
            List.of("ICUMSA", "UREA", "GRADE", "TYPE", "SIR", "SMR", "STR", "SVR", "TSR", "RSS");

    private static final Set<String> RICE = Set.of("SELLA", "STEAM", "RAW", "PARBOILED", "GOLDEN", "CREAMY", "WHITE");

    private CargoGrade() {}

    /// `SUGAR ICUMSA 45`, `UREA 46`, `RICE 5% BROKEN`: the figure says which.
    static int end(String text, int end) {
        int part = percentEnd(text, end);
        if (part > end) {
            return part;
        }
        int figure = Scan.digitsEnd(text, Math.min(text.length(), end + 1));
        boolean figured = figure > end + 1 && figure - end <= 5 && Scan.endsWord(text, figure);
        if (figured && figure - end <= 4 && isBehindName(text, end)) {
            return figure;
        }
        return figured && text.startsWith("RICE", end - 4) ? riceEnd(text, figure, end) : end;
    }

    private static boolean isBehindName(String text, int end) {
        for (String name : FIGURED) {
            if (text.startsWith(name, end - name.length()) && Scan.startsWord(text, end - name.length())) {
                return true;
            }
        }
        return false;
    }

    /// `BASMATI RICE 1121 SELLA`: the kind of grain, and how it was treated.
    private static int riceEnd(String text, int figure, int end) {
        int word = text.startsWith(" ", figure) ? EnglishCargo.wordEnd(text, figure + 1) : figure;
        return word > figure && RICE.contains(text.substring(figure + 1, word)) ? word : end;
    }

    /// `RICE 5% BROKEN`, `ACID 32%`; not the part of something else, as in `TILES 10% DISCOUNT`.
    private static int percentEnd(String text, int end) {
        int from = end + 1;
        int figure = Scan.digitsEnd(text, Math.min(text.length(), from));
        if (figure == from || figure - from > 2 || text.charAt(end) != ' ' || !text.startsWith("%", figure)) {
            return end;
        }
        int next = Math.min(text.length(), figure + 2);
        int word = text.startsWith(" ", figure + 1) ? EnglishCargo.wordEnd(text, next) : next;
        if (word <= next) {
            return figure + 1;
        }
        return OF_WHICH.contains(text.substring(next, word)) ? word : end;
    }

    /// `100% POLYESTER FABRIC`: how much of it belongs to the name.
    static int start(Sheet sheet, int start) {
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
}
