package dev.fairlead.query;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The characters of a search, read from left to right. Signs of Chinese keyboards stand for their ASCII twins, one
/// for one, so that every place is a place in what was typed.
final class QueryScanner {
    private static final String TYPED = "：“”„＂（）－＊＜＞";
    private static final String MEANT = ":\"\"\"\"()-*<>";

    /// A number of the trade with blanks in it: `MSKU 123456-5`, `COSU 6441804980`, `176 1234 5675`, or the
    /// beginning of one: `MSKU 1234*`.
    private static final Pattern SPACED_CODE =
            Pattern.compile("(?:[A-Za-z]{3,4}[ -]?[0-9]{6,12}(?:[ -][0-9])?|[0-9]{3}[ -][0-9]{4} ?[0-9]{4}"
                    + "|[A-Za-z]{3,4} [0-9]{3,12}\\*)(?=[ )]|$)");

    private final String typed;
    private final String text;
    private int at;

    QueryScanner(String typed) {
        this.typed = typed;
        StringBuilder meant = new StringBuilder(typed.length());
        for (int i = 0; i < typed.length(); i++) {
            meant.append(meant(typed.charAt(i)));
        }
        this.text = meant.toString();
    }

    private static char meant(char c) {
        int twin = TYPED.indexOf(c);
        if (twin >= 0) {
            return MEANT.charAt(twin);
        }
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c) ? ' ' : c;
    }

    int at() {
        return at;
    }

    void goTo(int place) {
        at = Math.clamp(place, 0, text.length());
    }

    /// The sign at this place as it is meant; a blank behind the end.
    char sign(int place) {
        return place < text.length() ? text.charAt(place) : ' ';
    }

    boolean atEnd() {
        return at >= text.length();
    }

    boolean sees(char c) {
        return at < text.length() && text.charAt(at) == c;
    }

    /// A minus right before a term; one that stands by itself is a dash.
    boolean seesMinus() {
        return sees('-') && at + 1 < text.length() && text.charAt(at + 1) != ' ';
    }

    void skip(int chars) {
        at = Math.min(text.length(), at + chars);
    }

    void skipBlanks() {
        while (sees(' ')) {
            at++;
        }
    }

    /// Takes this word in capitals when it stands here by itself.
    boolean takes(String keyword) {
        int end = at + keyword.length();
        if (!text.startsWith(keyword, at) || (end < text.length() && " (".indexOf(text.charAt(end)) < 0)) {
            return false;
        }
        at = end;
        return true;
    }

    /// Letters and underscores right before a colon, or an empty string; stays where it is.
    String peekFieldName() {
        int end = at;
        while (end < text.length() && (isAsciiLetter(text.charAt(end)) || text.charAt(end) == '_')) {
            end++;
        }
        return end > at && end < text.length() && text.charAt(end) == ':' ? text.substring(at, end) : "";
    }

    private static boolean isAsciiLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    /// A word up to a blank, a quote or a parenthesis. Empty when one of those stands here.
    String word() {
        int start = at;
        while (at < text.length() && " \"()".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return text.substring(start, at);
    }

    /// A number written with blanks, or an empty string when none stands here.
    String spacedCode() {
        Matcher matcher = SPACED_CODE.matcher(text).region(at, text.length());
        if (!matcher.lookingAt() || matcher.group().indexOf(' ') < 0) {
            return "";
        }
        at = matcher.end();
        return matcher.group();
    }

    /// What stands up to the next quote, with the signs as typed; the scanner stands behind the opening one.
    String phrase() {
        int start = at;
        while (at < text.length() && text.charAt(at) != '"') {
            at++;
        }
        return typed.substring(start, at);
    }
}
