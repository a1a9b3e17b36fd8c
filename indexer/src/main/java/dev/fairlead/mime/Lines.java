package dev.fairlead.mime;

import java.nio.charset.StandardCharsets;

/// Lines of a byte array, ended by LF or CR LF.
final class Lines {

    private Lines() {}

    /// Offset behind the line's end; `limit` when the last line has none.
    static int end(byte[] raw, int from, int limit) {
        int i = from;
        while (i < limit) {
            if (raw[i++] == '\n') {
                return i;
            }
        }
        return limit;
    }

    /// Offset behind the last character of a line that ends at `end`.
    static int contentEnd(byte[] raw, int from, int end) {
        int i = end;
        if (i > from && raw[i - 1] == '\n') {
            i--;
        }
        if (i > from && raw[i - 1] == '\r') {
            i--;
        }
        return i;
    }

    /// Offset of the first line from here on that starts with two dashes; `limit` when there is none.
    static int nextDashes(byte[] raw, int lineStart, int limit) {
        int i = lineStart;
        while (i + 1 < limit) {
            if (raw[i] == '-' && raw[i + 1] == '-') {
                return i;
            }
            i = end(raw, i, limit);
        }
        return limit;
    }

    static boolean isBlank(byte[] raw, int from, int to) {
        for (int i = from; i < to; i++) {
            if (raw[i] > ' ' || raw[i] < 0) {
                return false;
            }
        }
        return true;
    }

    static String latin1(byte[] raw, int from, int to) {
        return new String(raw, from, Math.max(0, to - from), StandardCharsets.ISO_8859_1);
    }

    /// Old Macintosh and some scripts write CR alone; everything behind this reads LF.
    static byte[] withLineFeeds(byte[] raw) {
        boolean carriageReturn = false;
        for (byte b : raw) {
            if (b == '\n') {
                return raw;
            }
            carriageReturn |= b == '\r';
        }
        if (!carriageReturn) {
            return raw;
        }
        byte[] lines = raw.clone();
        for (int i = 0; i < lines.length; i++) {
            lines[i] = lines[i] == '\r' ? (byte) '\n' : lines[i];
        }
        return lines;
    }
}
