package dev.fairlead.recognition.measure;

import dev.fairlead.mentions.Mention;
import dev.fairlead.mentions.MentionType;
import dev.fairlead.mime.ParsedMessage;
import dev.fairlead.recognition.Recogniser;
import dev.fairlead.text.TextReader;
import dev.fairlead.text.ZoneKind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/// Counts mails that have nothing to do with freight and are linked all the same: to a ship, a box or a pair of ports.
record OrdinaryMail(int messages, int linked, List<String> lines) {

    private static final double ACCEPTED = 0.9;
    private static final Instant SENT = Instant.parse("2026-11-15T08:00:00Z");

    static OrdinaryMail of(List<JsonNode> rows, TextReader reader, Recogniser recogniser) {
        int linked = 0;
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            ParsedMessage mail = Snippet.mail(
                    rows.get(i).path("subject").asString(""),
                    rows.get(i).path("text").asString(""),
                    rows.get(i).path("from").asString(""),
                    SENT);
            List<Mention> wrong =
                    links(recogniser.recognise(reader.read(mail), SENT).mentions());
            if (!wrong.isEmpty()) {
                linked++;
                int line = i + 1;
                wrong.forEach(mention -> lines.add("  line %-5d %s".formatted(line, inWords(mention, mail))));
            }
        }
        return new OrdinaryMail(rows.size(), linked, lines);
    }

    void print(Consumer<String> out) {
        out.accept("%d of %d ordinary mails linked to a ship, a box or two ports (1 in %s)"
                .formatted(linked, messages, linked == 0 ? "none" : String.valueOf(messages / linked)));
        lines.forEach(out);
    }

    /// Accepted links that a mail without freight must not get. One port alone is a place name; two are a lane.
    private static List<Mention> links(List<Mention> mentions) {
        List<Mention> accepted =
                mentions.stream().filter(mention -> mention.score() >= ACCEPTED).toList();
        Set<String> ports = accepted.stream()
                .filter(mention -> mention.type() == MentionType.PORT)
                .map(Mention::value)
                .collect(Collectors.toSet());
        return accepted.stream()
                .filter(mention -> switch (mention.type()) {
                    case VESSEL, CONTAINER -> true;
                    case PORT -> ports.size() > 1;
                    default -> false;
                })
                .toList();
    }

    private static String inWords(Mention mention, ParsedMessage mail) {
        String text = mention.zone() == ZoneKind.SUBJECT ? mail.subject() : mail.plainText();
        int from = Math.max(0, mention.start() - 30);
        int to = Math.min(text.length(), mention.end() + 30);
        String around = from < to ? text.substring(from, to).replaceAll("\\s+", " ") : "";
        return "%s %s %s (%.2f %s) … %s …"
                .formatted(
                        mention.type().key(),
                        mention.value(),
                        mention.role(),
                        mention.score(),
                        mention.evidence(),
                        around);
    }
}
