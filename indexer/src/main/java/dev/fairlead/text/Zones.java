package dev.fairlead.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Splits a body into new words, quoted mails, signature and disclaimer, line by line.
///
/// The passages stand in the order of the body and cover it without gaps. Each quoted mail of a thread is a
/// passage with its own head, which stands in it; a signature or a disclaimer inside it stays part of it, for
/// it is not this sender's. Linear in the length of the body.
final class Zones {

    /// More changes than this are an attack or a program's dump: the rest stays with the last zone.
    private static final int MAX_PASSAGES = 2_000;

    private final BodyLines lines;
    private final ZoneKind[] kinds;

    /// The quoted mail that a line is part of; null for the sender's own words.
    private final @Nullable Block[] blocks;

    /// The quoted mail that goes on, for each depth of `>` marks.
    private final @Nullable Block[] open = new Block[BodyLines.MAX_DEPTH + 1];

    private final QuoteHeads heads;

    /// One quoted mail; two of them may say nothing of themselves and still are two.
    private static final class Block {
        final @Nullable QuotedHead head;

        Block(@Nullable QuotedHead head) {
            this.head = head;
        }
    }

    private Zones(BodyLines lines, OuterDate outer) {
        this.lines = lines;
        this.kinds = new ZoneKind[lines.count()];
        this.blocks = new Block[lines.count()];
        this.heads = new QuoteHeads(lines, outer);
    }

    /// @param outer of the mail that the body is of, against which dates in quoted heads are read
    static List<Passage> of(String body, OuterDate outer) {
        if (body.isEmpty()) {
            return List.of();
        }
        Zones zones = new Zones(new BodyLines(body), outer);
        zones.quotes();
        zones.endings();
        return zones.passages(body);
    }

    // Everything behind a quoted mail's head is quoted until the next head; lines marked with `>` are quoted one by
    // one,
    // for people answer between them, and each depth of marks has its own writer.
    private void quotes() {
        int i = 0;
        while (i < lines.count()) {
            if (lines.words(i).isEmpty()) {
                like(i, i - 1);
                i++;
                continue;
            }
            QuoteHeads.Found head = heads.at(i);
            if (head != null) {
                i = open(i, head);
            } else {
                boolean isEnd = QuoteHeads.isEnd(lines.words(i));
                put(i);
                if (isEnd) {
                    close(lines.depth(i));
                }
                i++;
            }
        }
    }

    private void like(int line, int other) {
        kinds[line] = other < 0 ? ZoneKind.NEW : kinds[other];
        blocks[line] = other < 0 ? null : blocks[other];
    }

    private void put(int line) {
        int depth = lines.depth(line);
        if (depth > 0 && open[depth] == null) {
            open[depth] = new Block(null);
        }
        kinds[line] = open[depth] == null ? ZoneKind.NEW : ZoneKind.QUOTED;
        blocks[line] = open[depth];
    }

    private int open(int line, QuoteHeads.Found found) {
        int depth = lines.depth(line);
        Block block = new Block(found.head());
        Arrays.fill(open, depth + 1, open.length, null);
        int end = line + found.lines();
        for (int i = line; i < end; i++) {
            kinds[i] = ZoneKind.QUOTED;
            blocks[i] = block;
        }
        int next = lines.nextSaying(end, 4);
        boolean marked = next >= 0 && lines.depth(next) > depth;
        if (marked) {
            open[lines.depth(next)] = block;
        }
        if (!marked || !found.sentence()) {
            open[depth] = block;
        }
        return end;
    }

    private void close(int depth) {
        Arrays.fill(open, depth, open.length, null);
    }

    private void endings() {
        int i = 0;
        while (i < lines.count()) {
            if (kinds[i] != ZoneKind.NEW) {
                i++;
            } else if (Endings.isDisclaimer(lines.stripped(i))) {
                i = paragraph(i, ZoneKind.DISCLAIMER);
            } else if (Endings.startsSignature(lines, i, newUntil(i))) {
                i = signature(i, newUntil(i));
            } else {
                i++;
            }
        }
    }

    private int newUntil(int from) {
        int i = from;
        while (i < lines.count() && kinds[i] == ZoneKind.NEW && i - from <= Endings.MAX_LINES) {
            i++;
        }
        return i;
    }

    private int paragraph(int from, ZoneKind kind) {
        int i = from;
        while (i < lines.count()
                && kinds[i] == ZoneKind.NEW
                && !lines.stripped(i).isEmpty()) {
            kinds[i++] = kind;
        }
        return i;
    }

    private int signature(int from, int until) {
        int i = from;
        while (i < until && Endings.belongsToSignature(lines.stripped(i))) {
            kinds[i++] = ZoneKind.SIGNATURE;
        }
        return i;
    }

    // Blank lines belong to what stands before them.
    private List<Passage> passages(String body) {
        List<Passage> passages = new ArrayList<>();
        int first = 0;
        for (int i = 1; i < kinds.length && passages.size() < MAX_PASSAGES - 1; i++) {
            boolean differs = kinds[i] != kinds[first] || blocks[i] != blocks[first];
            if (differs && !lines.words(i).isEmpty()) {
                passages.add(passage(body, first, lines.start(i)));
                first = i;
            }
        }
        passages.add(passage(body, first, body.length()));
        return passages;
    }

    private Passage passage(String body, int line, int end) {
        Block block = blocks[line];
        int start = lines.start(line);
        return new Passage(kinds[line], 0, start, body.substring(start, end), block == null ? null : block.head);
    }
}
