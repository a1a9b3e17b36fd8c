package dev.fairlead.mailcenter;

import dev.fairlead.linking.Link;
import dev.fairlead.mentions.Mention;
import dev.fairlead.mentions.MentionType;
import dev.fairlead.text.MessageText;
import dev.fairlead.text.Passage;
import dev.fairlead.text.QuotedHead;
import dev.fairlead.text.ZoneKind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The body of a mail as text: the sender's own words open, what was quoted folded, and what was recognised marked in
/// its place.
record TextView(List<Block> blocks) {

    /// @param zone `new`, `quoted`, `signature` or `disclaimer`
    /// @param head who wrote quoted words, null where that is not said
    record Block(String zone, boolean folded, @Nullable Head head, List<Segment> segments) {}

    /// @param date empty when it is not said
    record Head(String who, String date, String wholeDate) {

        static @Nullable Head of(@Nullable QuotedHead quoted, MailDates dates) {
            if (quoted == null) {
                return null;
            }
            String who = quoted.sender().isBlank() ? quoted.address() : quoted.sender();
            Instant at = quoted.sentAt();
            return new Head(who, at == null ? "" : dates.brief(at), at == null ? "" : dates.whole(at));
        }
    }

    /// A stretch of text.
    ///
    /// @param kind of the mention that it is, empty for plain words
    record Segment(String text, String kind, String value, String evidence, boolean doubtful) {
        static Segment plain(String text) {
            return new Segment(text, "", "", "", false);
        }
    }

    static TextView of(MessageText text, List<Mention> mentions, MailDates dates) {
        List<Mention> inBody = mentions.stream()
                .filter(mention -> mention.source() == 0 && mention.zone() != ZoneKind.SUBJECT)
                .filter(mention ->
                        mention.score() >= Link.SUGGESTED && mention.type().isLinked())
                .sorted(Comparator.comparingInt(Mention::start)
                        .thenComparing(Comparator.comparingInt(Mention::end).reversed()))
                .toList();
        return new TextView(text.passages().stream()
                .filter(TextView::isBody)
                .map(passage -> block(passage, inBody, dates))
                .toList());
    }

    private static boolean isBody(Passage passage) {
        return passage.source() == 0 && isShown(passage);
    }

    private static boolean isShown(Passage passage) {
        return switch (passage.zone()) {
            case NEW, QUOTED, SIGNATURE, DISCLAIMER -> !passage.text().isBlank();
            case SUBJECT, ATTACHMENT, FILE_NAME -> false;
        };
    }

    private static Block block(Passage passage, List<Mention> mentions, MailDates dates) {
        boolean folded = passage.zone() == ZoneKind.QUOTED || passage.zone() == ZoneKind.DISCLAIMER;
        String zone = passage.zone().name().toLowerCase(Locale.ROOT);
        return new Block(zone, folded, Head.of(passage.quoted(), dates), segments(passage, mentions));
    }

    // Mentions may overlap (a voyage inside a vessel's name): the first and longest one is marked.
    static List<Segment> segments(Passage passage, List<Mention> mentions) {
        List<Segment> segments = new ArrayList<>();
        String text = passage.text();
        int at = 0;
        for (Mention mention : mentions) {
            int start = mention.start() - passage.start();
            int end = mention.end() - passage.start();
            // The ports of a lane are marked themselves.
            boolean ofItsOwn = mention.type() != MentionType.LANE;
            if (ofItsOwn && start >= at && end <= text.length() && end > start) {
                addPlain(segments, text.substring(at, start));
                segments.add(mark(mention, text.substring(start, end)));
                at = end;
            }
        }
        addPlain(segments, text.substring(at));
        return segments;
    }

    private static void addPlain(List<Segment> segments, String text) {
        if (!text.isEmpty()) {
            segments.add(Segment.plain(text));
        }
    }

    private static Segment mark(Mention mention, String raw) {
        return new Segment(
                raw, mention.type().key(), mention.value(), mention.evidence(), mention.score() < Link.ACCEPTED);
    }
}
