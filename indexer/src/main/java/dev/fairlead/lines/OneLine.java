package dev.fairlead.lines;

import java.util.regex.Pattern;

/// Text of a server, a mail, a file or a plugin made fit to be shown and logged: bounded, on one line, without control
/// characters.
public final class OneLine {

    private static final int USUAL = 300;

    /// Control and format characters could forge lines in a log or turn the direction of the text around them.
    private static final Pattern UNFIT = Pattern.compile("[\\s\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]+");

    private OneLine() {}

    /// Of the length that most sentences have room for.
    public static String of(String text) {
        return of(text, USUAL);
    }

    /// @param longest after so many characters it is cut, with `…` behind
    public static String of(String text, int longest) {
        // Cut first: a body of megabytes is not searched.
        String cut = text.length() > longest ? text.substring(0, longest) + "…" : text;
        return UNFIT.matcher(cut).replaceAll(" ").strip();
    }
}
