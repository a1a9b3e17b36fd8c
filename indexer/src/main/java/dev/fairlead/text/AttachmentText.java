package dev.fairlead.text;

import java.util.ArrayList;
import java.util.List;

/// The text of one attachment as it grows, with the passages in it: of a mail or a packed file there are several.
final class AttachmentText {

    private final int source;
    private final int limit;
    private final StringBuilder whole = new StringBuilder();
    private final List<Passage> passages = new ArrayList<>();
    private boolean cut;

    AttachmentText(int source, int limit) {
        this.source = source;
        this.limit = limit;
    }

    List<Passage> passages() {
        return passages;
    }

    /// Whether text had to be left out.
    boolean isCut() {
        return cut;
    }

    void add(String text) {
        String kept = kept(text.strip());
        if (!kept.isEmpty()) {
            passages.add(new Passage(ZoneKind.ATTACHMENT, source, append(kept), kept));
        }
    }

    /// A mail: its own words are words of this attachment, and everything in it has its writer.
    ///
    /// @param lines the head as text, which is searched like any other
    void addMail(QuotedHead head, String lines, String body, OuterDate sent) {
        String top = kept(lines);
        String words = kept(body.strip());
        List<Passage> zones = Zones.of(words, sent);
        boolean ownWordsFirst = !zones.isEmpty() && zones.getFirst().zone() == ZoneKind.NEW;
        String first = ownWordsFirst ? top + zones.getFirst().text() : top;
        passages.add(new Passage(ZoneKind.ATTACHMENT, source, append(first), first, head));
        for (Passage zone : zones.subList(ownWordsFirst ? 1 : 0, zones.size())) {
            ZoneKind kind = zone.zone() == ZoneKind.NEW ? ZoneKind.ATTACHMENT : zone.zone();
            QuotedHead writer = zone.zone() == ZoneKind.QUOTED ? zone.quoted() : head;
            passages.add(new Passage(kind, source, append(zone.text()), zone.text(), writer));
        }
    }

    private String kept(String text) {
        int left = Math.max(0, limit - whole.length());
        cut |= text.length() > left;
        return text.length() > left ? text.substring(0, left) : text;
    }

    private int append(String text) {
        // Passages of one attachment are shown one below the other.
        if (!whole.isEmpty() && whole.charAt(whole.length() - 1) != '\n') {
            whole.append('\n');
        }
        int start = whole.length();
        whole.append(text);
        return start;
    }
}
