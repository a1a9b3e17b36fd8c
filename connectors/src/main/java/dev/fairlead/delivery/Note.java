package dev.fairlead.delivery;

import dev.fairlead.lines.OneLine;
import java.util.List;
import java.util.regex.Pattern;

/// A mail in plain text to one person, with files if there are any.
///
/// @param to an address, without a name
public record Note(String to, String subject, String text, List<File> files) {

    private static final Pattern ADDRESS = Pattern.compile("[^\\s@<>,;:\"\\\\]{1,64}@[^\\s@<>,;:\"\\\\]{1,255}");
    private static final int LONGEST_SUBJECT = 300;
    private static final int LONGEST_LINE = 160;

    /// @param type of media, as `application/pdf`
    public record File(String name, String type, byte[] content) {}

    public Note(String to, String subject, String text) {
        this(to, subject, text, List.of());
    }

    public Note {
        if (!ADDRESS.matcher(to).matches()) {
            throw new IllegalArgumentException("'%s' is no address that mail can be sent to".formatted(to));
        }
        // A line break would begin another header.
        String line = subject.replaceAll("[\\p{Cntrl}\\p{Cf}]+", " ").strip();
        subject = line.length() <= LONGEST_SUBJECT ? line : line.substring(0, LONGEST_SUBJECT);
    }

    /// A stranger's text as one line of a mail's text, not more.
    public static String line(String text) {
        return OneLine.of(text, LONGEST_LINE);
    }
}
