package dev.fairlead.feeds;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The lines of a text, of bounded length, which can be given back to be read again.
final class CsvLines {

    /// @param number from 1
    /// @param tooLong when there was more than is in `text`
    record Line(long number, String text, boolean tooLong) {}

    private final Reader text;
    private final int longest;
    private final char[] buffer = new char[32 * 1024];
    private final Deque<Line> again = new ArrayDeque<>();
    private int at;
    private int filled;
    private long number;
    private boolean afterReturn;

    CsvLines(Reader text, int longest) {
        this.text = text;
        this.longest = longest;
    }

    /// Gives lines back, in their order.
    void again(List<Line> lines) {
        lines.reversed().forEach(again::addFirst);
    }

    /// @return null at the end
    @Nullable
    Line next() throws IOException {
        return again.isEmpty() ? read() : again.pollFirst();
    }

    private @Nullable Line read() throws IOException {
        if (!more()) {
            return null;
        }
        StringBuilder line = new StringBuilder();
        boolean ended = false;
        boolean tooLong = false;
        while (!ended && more()) {
            int from = at;
            while (at < filled && buffer[at] != '\n' && buffer[at] != '\r') {
                at++;
            }
            int room = longest - line.length();
            line.append(buffer, from, Math.min(at - from, room));
            tooLong |= at - from > room;
            ended = at < filled;
        }
        if (ended) {
            afterReturn = buffer[at++] == '\r';
        }
        return new Line(++number, line.toString(), tooLong);
    }

    /// Lines end with LF, CR LF or CR.
    private boolean more() throws IOException {
        do {
            if (at == filled) {
                at = 0;
                filled = Math.max(text.read(buffer, 0, buffer.length), 0);
            }
            if (afterReturn && at < filled) {
                afterReturn = false;
                at += buffer[at] == '\n' ? 1 : 0;
            }
        } while (at == filled && filled > 0);
        return at < filled;
    }
}
