package dev.fairlead.text;

import java.util.ArrayList;
import java.util.List;

/// Splits a body into new words, quoted mails, signature and disclaimer, line by line.
///
/// The passages stand in the order of the body and cover it without gaps. Linear in the length of the body.
final class Zones {

    /// More changes than this are an attack or a program's dump: the rest stays with the last zone.
    private static final int MAX_PASSAGES = 2_000;

    private final BodyLines lines;
    private final ZoneKind[] kinds;

    private Zones(BodyLines lines) {
        this.lines = lines;
        this.kinds = new ZoneKind[lines.count()];
    }

    static List<Passage> of(String body) {
        if (body.isEmpty()) {
            return List.of();
        }
        Zones zones = new Zones(new BodyLines(body));
        zones.quotes();
        zones.endings();
        return zones.passages(body);
    }

    // Everything behind a quoted mail's head is quoted; lines marked with `>` are quoted one by one, for people answer
    // between them.
    private void quotes() {
        int i = 0;
        while (i < lines.count()) {
            String line = lines.stripped(i);
            if (line.startsWith(">")) {
                kinds[i++] = ZoneKind.QUOTED;
                continue;
            }
            int head = QuoteHeads.linesAt(lines, i);
            if (head == 0) {
                kinds[i++] = ZoneKind.NEW;
                continue;
            }
            boolean marked =
                    QuoteHeads.isAttribution(lines.stripped(i + head - 1)) && lines.nextStartsWith(i + head, ">");
            int end = marked ? i + head : lines.count();
            while (i < end) {
                kinds[i++] = ZoneKind.QUOTED;
            }
        }
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
        int start = 0;
        ZoneKind kind = kinds[0];
        for (int i = 1; i < kinds.length && passages.size() < MAX_PASSAGES - 1; i++) {
            if (kinds[i] != kind && !lines.stripped(i).isEmpty()) {
                passages.add(new Passage(kind, 0, start, body.substring(start, lines.start(i))));
                start = lines.start(i);
                kind = kinds[i];
            }
        }
        passages.add(new Passage(kind, 0, start, body.substring(start)));
        return passages;
    }
}
