package dev.fairlead.delivery;

import java.util.regex.Pattern;

/// A mail in plain text to one person.
///
/// @param to an address, without a name
public record Note(String to, String subject, String text) {

    private static final Pattern ADDRESS = Pattern.compile("[^\\s@<>,;:\"\\\\]{1,64}@[^\\s@<>,;:\"\\\\]{1,255}");
    private static final int LONGEST_SUBJECT = 300;

    public Note {
        if (!ADDRESS.matcher(to).matches()) {
            throw new IllegalArgumentException("'%s' is no address that mail can be sent to".formatted(to));
        }
        // A line break would begin another header.
        String line = subject.replaceAll("[\\p{Cntrl}\\p{Cf}]+", " ").strip();
        subject = line.length() <= LONGEST_SUBJECT ? line : line.substring(0, LONGEST_SUBJECT);
    }
}
