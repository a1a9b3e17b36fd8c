package dev.fairlead.mime;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The tree of parts of a message, as offsets into its bytes, in one pass over the lines.
///
/// Our own and not mime4j's token stream: that one drops header lines behind a broken one and body lines when the blank
/// line is missing, and reads each byte once per level of nesting. Open boundaries stand in a map here, so a thousand
/// levels cost no more than one.
final class PartReader {

    private static final int MAX_DEPTH = 2_000;
    private static final int MAX_PARTS = 20_000;
    private static final int MAX_BOUNDARY = 998;
    private static final int MAX_REPAIRS = 20;

    /// A shorter text before the first part is "This is a multi-part message in MIME format".
    private static final int MAX_BOILERPLATE = 300;

    private final byte[] raw;
    private final Problems problems;
    private final Deque<Open> open = new ArrayDeque<>();
    private final Map<String, Open> byBoundary = new HashMap<>();
    private final int repairs;
    private int parts;

    /// A multipart whose end was not yet seen; `hidden` had the same boundary further out.
    private record Open(
            Part part, String boundary, @Nullable Open hidden) {}

    private record Delimiter(Open owner, boolean last) {}

    private PartReader(byte[] raw, Problems problems, int repairs) {
        this.raw = raw;
        this.problems = problems;
        this.repairs = repairs;
    }

    static Part read(byte[] raw, int start, int end, Problems problems) {
        PartReader reader = new PartReader(raw, problems, 0);
        Part root = new Part(raw, null, false);
        reader.scan(reader.begin(root, firstLine(raw, start, end), end), end);
        return root;
    }

    // Some servers put empty lines or a byte order mark before the header.
    private static int firstLine(byte[] raw, int start, int end) {
        int i = start;
        if (end - i >= 3 && raw[i] == (byte) 0xEF && raw[i + 1] == (byte) 0xBB && raw[i + 2] == (byte) 0xBF) {
            i += 3;
        }
        int line = i;
        while (i < end && raw[i] >= 0 && raw[i] <= ' ') {
            line = raw[i++] == '\n' ? i : line;
        }
        return line;
    }

    private void scan(Part first, int end) {
        Part region = first;
        int line = Lines.nextDashes(raw, region.bodyStart, end);
        while (line < end) {
            int next = Lines.end(raw, line, end);
            Delimiter delimiter = delimiter(line, next);
            if (delimiter != null) {
                close(region, Lines.contentEnd(raw, Math.min(region.bodyStart, line), line), delimiter.owner);
                region = delimiter.last ? between(delimiter.owner.part, next) : child(delimiter.owner.part, next, end);
                next = region.bodyStart;
            }
            line = Lines.nextDashes(raw, next, end);
        }
        close(region, end, null);
    }

    private Part child(Part multipart, int start, int end) {
        Part part = new Part(raw, multipart, false);
        multipart.children.add(part);
        return begin(part, start, end);
    }

    // Reads the header; what follows belongs to the part returned: the leaf itself or the text before its first part.
    private Part begin(Part part, int start, int end) {
        parts++;
        part.bodyStart = new HeaderReader(raw, end, problems)
                .read(part.headers, start, (line, next) -> delimiter(line, next) != null);
        part.bodyEnd = part.bodyStart;
        if (!part.isMultipart()) {
            return part;
        }
        if (open.size() >= MAX_DEPTH) {
            problems.add("nested deeper than %d levels: the rest is shown as it came".formatted(MAX_DEPTH));
            return part;
        }
        String boundary = part.type().parameter("boundary");
        if (!boundary.isEmpty()) {
            push(part, boundary);
        }
        return between(part, part.bodyStart);
    }

    private void push(Part part, String boundary) {
        Open opened = new Open(part, boundary, byBoundary.get(boundary));
        open.push(opened);
        byBoundary.put(boundary, opened);
    }

    // Text before the first part and behind the last is of no part: kept as a text of its own when it says something.
    private Part between(Part multipart, int start) {
        Part text = new Part(raw, multipart, true);
        text.bodyStart = start;
        return text;
    }

    private void close(Part region, int regionEnd, @Nullable Open owner) {
        region.bodyEnd = Math.max(region.bodyStart, regionEnd);
        Part multipart = region.parent;
        if (region.ofNoPart && multipart != null && !region.isBlank()) {
            boolean before = multipart.children.isEmpty();
            boolean partsFollow = owner != null && owner.part == multipart;
            if (before && !partsFollow) {
                repair(multipart, region);
            } else if (!before || !isBoilerplate(region)) {
                multipart.children.add(region);
            }
        }
        while (!open.isEmpty() && open.peek() != owner) {
            Open closed = open.pop();
            if (closed.hidden == null) {
                byBoundary.remove(closed.boundary);
            } else {
                byBoundary.put(closed.boundary, closed.hidden);
            }
        }
    }

    private boolean isBoilerplate(Part region) {
        String text = Lines.latin1(raw, region.bodyStart, region.bodyEnd).toLowerCase(Locale.ROOT);
        return text.length() <= MAX_BOILERPLATE && (text.contains("mime") || text.contains("multi"));
    }

    // The boundary named in the header never came, or none was named: take the line that looks like one.
    private void repair(Part multipart, Part region) {
        String boundary = repairs < MAX_REPAIRS ? guessedBoundary(region) : "";
        if (boundary.isEmpty()) {
            problems.add("multipart without parts: its text is shown as it came");
            multipart.children.add(region);
            return;
        }
        problems.add("boundary not found, parted at \"%s\"".formatted(boundary));
        PartReader reader = new PartReader(raw, problems, repairs + 1);
        reader.push(multipart, boundary);
        reader.scan(reader.between(multipart, region.bodyStart), region.bodyEnd);
    }

    private String guessedBoundary(Part region) {
        int line = Lines.nextDashes(raw, region.bodyStart, region.bodyEnd);
        while (line < region.bodyEnd) {
            int next = Lines.end(raw, line, region.bodyEnd);
            String text = Lines.latin1(raw, line + 2, Lines.contentEnd(raw, line, next))
                    .strip();
            String following = Lines.latin1(raw, next, Math.min(next + 8, region.bodyEnd));
            if (!text.isEmpty() && text.length() <= MAX_BOUNDARY && following.equalsIgnoreCase("content-")) {
                return text;
            }
            line = Lines.nextDashes(raw, next, region.bodyEnd);
        }
        return "";
    }

    private @Nullable Delimiter delimiter(int line, int next) {
        int contentEnd = Lines.contentEnd(raw, line, next);
        if (open.isEmpty()
                || parts >= MAX_PARTS
                || contentEnd - line < 2
                || raw[line] != '-'
                || raw[line + 1] != '-'
                || contentEnd - line > MAX_BOUNDARY) {
            return null;
        }
        // RFC 2046 5.1.1: blanks may be added behind the delimiter in transport.
        String text = Lines.latin1(raw, line + 2, contentEnd).stripTrailing();
        Open owner = byBoundary.get(text);
        if (owner != null) {
            return new Delimiter(owner, false);
        }
        owner = text.endsWith("--") ? byBoundary.get(text.substring(0, text.length() - 2)) : null;
        return owner == null ? null : new Delimiter(owner, true);
    }
}
