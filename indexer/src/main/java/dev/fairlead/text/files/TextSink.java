package dev.fairlead.text.files;

import java.io.Writer;

/// Collects text up to a limit, then stops the parser with [Full].
final class TextSink extends Writer {

    private final int limit;
    private final StringBuilder out = new StringBuilder();

    TextSink(int limit) {
        this.limit = limit;
    }

    int limit() {
        return limit;
    }

    boolean isFull() {
        return out.length() >= limit;
    }

    void put(char c) {
        if (out.length() >= limit) {
            throw new Full();
        }
        if (c != '\0' && c != '\r') {
            out.append(c);
        }
    }

    void put(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            put(text.charAt(i));
        }
    }

    boolean isLineStart() {
        return out.isEmpty() || out.charAt(out.length() - 1) == '\n';
    }

    void freshLine() {
        if (!isLineStart()) {
            put('\n');
        }
    }

    @Override
    public void write(char[] chars, int from, int length) {
        for (int i = from; i < from + length; i++) {
            put(chars[i]);
        }
    }

    @Override
    public void flush() {
        // it stands in memory
    }

    @Override
    public void close() {
        // it stands in memory
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
