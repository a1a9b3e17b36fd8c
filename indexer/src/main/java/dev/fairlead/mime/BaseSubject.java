package dev.fairlead.mime;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A subject without what answering and forwarding put in front of it (RFC 5256 2.1, and the marks of mail programs in
/// other languages).
///
/// @param text what is left, in lower case and with single blanks: equal for mails about one thing
/// @param answer it was marked as an answer, not only as forwarded
public record BaseSubject(String text, boolean answer) {

    private static final Pattern MARK = Pattern.compile(
            "\\s*+(?:(?<answer>re|aw|sv|vs|antw|rif|res|odp|ynt|答复|答覆|回复|回覆|返信)|fwd?|wg|vb|tr|rv|ilt|转发|轉寄|轉發|転送)"
                    + "\\s*+(?:\\[\\d{1,4}]|\\(\\d{1,4}\\)|\\d{1,3})?+\\s*+[:：]",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /// Put there by a gateway of whoever received it: `[EXTERNAL]`.
    private static final Pattern TAG =
            Pattern.compile("\\s*+\\[(?:external|ext|extern|外部)[^\\[\\]]{0,20}]:?", Pattern.CASE_INSENSITIVE);

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

    /// More marks than this are not read: nobody answers that often without a program that counts.
    private static final int MOST_MARKS = 40;

    private static final int LONGEST = 1000;

    public static BaseSubject of(String subject) {
        String read = subject.length() <= LONGEST ? subject : subject.substring(0, LONGEST);
        Matcher mark = MARK.matcher(read);
        Matcher tag = TAG.matcher(read);
        boolean answer = false;
        int at = 0;
        for (int marks = 0; marks < MOST_MARKS; marks++) {
            if (mark.region(at, read.length()).lookingAt()) {
                answer |= mark.group("answer") != null;
                at = mark.end();
            } else if (tag.region(at, read.length()).lookingAt()) {
                at = tag.end();
            } else {
                break;
            }
        }
        String rest = BLANKS.matcher(read.substring(at)).replaceAll(" ").strip();
        return new BaseSubject(rest.toLowerCase(Locale.ROOT), answer);
    }
}
