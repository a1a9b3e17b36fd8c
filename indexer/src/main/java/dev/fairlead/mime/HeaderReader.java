package dev.fairlead.mime;

import java.io.ByteArrayOutputStream;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads the header of a message or part: fields up to the blank line, forgiving what senders break.
///
/// A broken line continues the field above it when known fields follow, otherwise the body starts with it: no line is
/// dropped.
final class HeaderReader {

    private static final int MAX_NAME = 100;
    private static final int MAX_FIELDS = 5_000;
    private static final int LOOK_AHEAD_LINES = 30;
    private static final Set<String> KNOWN = Set.of(
            "from",
            "to",
            "cc",
            "subject",
            "date",
            "message-id",
            "mime-version",
            "content-type",
            "reply-to",
            "content-transfer-encoding",
            "content-disposition",
            "content-id",
            "in-reply-to",
            "references",
            "sender");

    private final byte[] raw;
    private final int end;
    private final Problems problems;
    private @Nullable String name;
    private final ByteArrayOutputStream body = new ByteArrayOutputStream(128);
    private int count;

    HeaderReader(byte[] raw, int end, Problems problems) {
        this.raw = raw;
        this.end = end;
        this.problems = problems;
    }

    /// True for a line that ends a part even inside its header.
    interface DelimiterTest {
        boolean test(int lineStart, int lineEnd);
    }

    /// Returns the offset where the body starts.
    int read(HeaderFields fields, int start, DelimiterTest delimiter) {
        int pos = start;
        while (pos < end) {
            int next = Lines.end(raw, pos, end);
            int contentEnd = Lines.contentEnd(raw, pos, next);
            if (contentEnd == pos || name != null && isLastBlank(pos, contentEnd, next)) {
                flush(fields);
                return next;
            }
            if (delimiter.test(pos, next)) {
                break;
            }
            int colon = colon(pos, contentEnd);
            if (name != null && isSpace(raw[pos])) {
                append(pos, contentEnd);
            } else if (colon > 0) {
                flush(fields);
                name = Lines.latin1(raw, pos, colon).stripTrailing();
                append(colon + 1, contentEnd);
            } else if (!(pos == start && isMboxLine(pos, contentEnd))
                    && !continuesBroken(fields, pos, contentEnd, next)) {
                break;
            }
            pos = next;
        }
        flush(fields);
        return pos;
    }

    // A line of blanks inside a header is obsolete folding (RFC 5322 4.2) only when the header goes on behind it.
    private boolean isLastBlank(int pos, int contentEnd, int next) {
        return Lines.isBlank(raw, pos, contentEnd)
                && (next >= end || !isSpace(raw[next]) && colon(next, Lines.end(raw, next, end)) < 0);
    }

    private boolean continuesBroken(HeaderFields fields, int pos, int contentEnd, int next) {
        boolean continues = name != null && knownFieldFollows(fields, next);
        if (continues) {
            problems.add("header line without a name taken as part of " + name);
            body.write(' ');
            append(pos, contentEnd);
        } else if (!fields.isEmpty() || name != null) {
            problems.add("no blank line between header and body");
        }
        return continues;
    }

    private boolean knownFieldFollows(HeaderFields fields, int from) {
        int pos = from;
        for (int line = 0; line < LOOK_AHEAD_LINES && pos < end; line++) {
            int next = Lines.end(raw, pos, end);
            int contentEnd = Lines.contentEnd(raw, pos, next);
            if (contentEnd == pos) {
                return false;
            }
            int colon = colon(pos, contentEnd);
            if (colon > 0) {
                String field = Lines.latin1(raw, pos, colon).strip().toLowerCase(Locale.ROOT);
                // One that stands above already is more likely the head of a quoted mail in the body.
                if (KNOWN.contains(field) && !fields.has(field) && !field.equalsIgnoreCase(name)) {
                    return true;
                }
            }
            pos = next;
        }
        return false;
    }

    // Offset of the colon behind a field name (RFC 5322 3.6.8), -1 when the line is none.
    private int colon(int pos, int lineEnd) {
        int i = pos;
        while (i < lineEnd && i - pos < MAX_NAME && raw[i] > ' ' && raw[i] < 127 && raw[i] != ':') {
            i++;
        }
        int nameEnd = i;
        while (i < lineEnd && (raw[i] == ' ' || raw[i] == '\t')) {
            i++;
        }
        return nameEnd > pos && i < lineEnd && raw[i] == ':' ? i : -1;
    }

    private boolean isMboxLine(int pos, int contentEnd) {
        String start = Lines.latin1(raw, pos, Math.min(contentEnd, pos + 6));
        return start.startsWith("From ") || start.startsWith(">From ");
    }

    private static boolean isSpace(byte b) {
        return b == ' ' || b == '\t';
    }

    private void append(int from, int to) {
        int room = HeaderFields.MAX_FIELD_BYTES - body.size();
        if (to - from > room) {
            problems.add("header field %s cut at %d bytes".formatted(name, HeaderFields.MAX_FIELD_BYTES));
        }
        body.write(raw, from, Math.clamp(to - from, 0, Math.max(0, room)));
    }

    private void flush(HeaderFields fields) {
        if (name != null && ++count <= MAX_FIELDS) {
            fields.add(name, body.toByteArray());
        } else if (name != null) {
            problems.add("more than %d header fields".formatted(MAX_FIELDS));
        }
        name = null;
        body.reset();
    }
}
