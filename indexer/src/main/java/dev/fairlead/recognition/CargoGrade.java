package dev.fairlead.recognition;

import java.util.Set;

/// The figures that belong to a name of goods: of which grade they are, and how much of something is in them.
final class CargoGrade {

    /// What a percentage behind goods is of.
    private static final Set<String> OF_WHICH =
            Set.of("BROKEN", "BROKENS", "PROTEIN", "PURITY", "SOLUTION", "MOISTURE", "ADMIXTURE", "CONCENTRATION");

    private CargoGrade() {}

    /// `SUGAR ICUMSA 45`, `UREA 46`, `RICE 5% BROKEN`: the figure says which.
    static int end(String text, int end) {
        int part = percentEnd(text, end);
        if (part > end) {
            return part;
        }
        boolean grade = text.startsWith("ICUMSA", end - 6)
                || text.startsWith("UREA", end - 4)
                || text.startsWith("GRADE", end - 5)
                || text.startsWith("TYPE", end - 4);
        int figure = Scan.digitsEnd(text, Math.min(text.length(), end + 1));
        return grade && figure > end + 1 && figure - end <= 4 && Scan.endsWord(text, figure) ? figure : end;
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
