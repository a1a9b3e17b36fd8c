package dev.fairlead.text;

import dev.fairlead.mime.Charsets;

/// Tells characters from other bytes.
final class PlainText {

    private static final int SAMPLE = 4_096;
    // Of bytes at random (packed, enciphered) one in twelve is such a control.
    private static final int MAX_BINARY_SHARE = 50;

    private PlainText() {}

    /// The characters in whatever charset they are, without the mark of their order.
    static String of(byte[] content) {
        String text = BodyChoice.withLineFeeds(Charsets.decode(content, ""));
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /// More than one in fifty of the first bytes are controls that no text has, but for a single one
    /// as old programs put at the end of a file; UTF-16 with its mark is text.
    static boolean isBinary(byte[] content) {
        int look = Math.min(content.length, SAMPLE);
        boolean utf16 = look > 1
                && (content[0] == (byte) 0xFF && content[1] == (byte) 0xFE
                        || content[0] == (byte) 0xFE && content[1] == (byte) 0xFF);
        int controls = 0;
        for (int i = 0; i < look; i++) {
            controls += content[i] >= 0 && content[i] < 9 || content[i] > 13 && content[i] < 27 ? 1 : 0;
        }
        return !utf16 && (controls - 1) * MAX_BINARY_SHARE > look;
    }
}
