package dev.fairlead.tables;

/// Text of a stranger as a cell of a table.
public final class Cells {

    private Cells() {}

    /// Whether a spreadsheet program might calculate this instead of showing it (OWASP, CSV injection). Blanks
    /// in front do not keep every program from that.
    static boolean isFormula(String text) {
        String start = text.stripLeading();
        boolean control =
                !text.isEmpty() && (text.charAt(0) == '\t' || text.charAt(0) == '\r' || text.charAt(0) == '\n');
        return control || !start.isEmpty() && "=+-@＝＋－＠|%".indexOf(start.charAt(0)) >= 0;
    }

    /// As a file without types can say it: the apostrophe makes it text in every spreadsheet program.
    public static String inCsv(String text) {
        return isFormula(text) ? "'" + text : text;
    }
}
