package dev.fairlead.recognition.measure;

import dev.fairlead.recognition.Recogniser;
import dev.fairlead.recognition.Recognition;
import dev.fairlead.text.TextReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// How well the recognisers read a file of annotated texts.
final class Measurement {

    /// From here on a person sees what was recognised.
    static final double SUGGESTED = 0.6;

    private final Map<Entity, Tally> tallies = new EnumMap<>(Entity.class);

    private Measurement() {}

    static List<Snippet> snippets(Path file) throws IOException {
        return rows(file).stream().map(Snippet::of).toList();
    }

    /// The lines of a file as JSON.
    static List<JsonNode> rows(Path file) throws IOException {
        if (!Files.isReadable(file)) {
            throw new NoSuchFileException(file.toAbsolutePath().toString(), null, "expected a file of JSON lines");
        }
        JsonMapper mapper = new JsonMapper();
        List<JsonNode> rows = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (!line.isBlank()) {
                rows.add(mapper.readTree(line));
            }
        }
        return rows;
    }

    /// @param language `en`, `zh`, or empty for all
    static Measurement of(
            List<Snippet> snippets, String language, TextReader reader, Recogniser recogniser, double leastScore) {
        Measurement measurement = new Measurement();
        for (Snippet snippet : snippets) {
            if (snippet.isIn(language)) {
                Recognition seen = recogniser.recognise(reader.read(snippet.message()), snippet.sentAt());
                measurement.count(snippet, seen, leastScore);
            }
        }
        return measurement;
    }

    private void count(Snippet snippet, Recognition seen, double leastScore) {
        for (Entity entity : Entity.values()) {
            if (entity.isAnnotated(snippet.entities())) {
                tally(entity)
                        .count(
                                entity,
                                snippet.id(),
                                entity.annotated(snippet.entities()),
                                entity.found(seen, leastScore));
            }
        }
    }

    /// Of one entity; empty when the file says nothing of it.
    Tally tally(Entity entity) {
        return tallies.computeIfAbsent(entity, e -> new Tally());
    }

    /// The table, and behind it each miss and each false hit.
    String report() {
        Tally all = new Tally();
        StringBuilder table =
                new StringBuilder("                right missed  false     prec.  recall     F1%n".formatted());
        for (Entity entity : Entity.values()) {
            if (!tally(entity).isEmpty()) {
                table.append("%-14s %s%n".formatted(entity.label(), tally(entity)));
            }
            if (entity.counts()) {
                all.add(tally(entity));
            }
        }
        return table.append("%-14s %s%n".formatted("all", all)).toString();
    }

    List<String> differences() {
        return tallies.values().stream()
                .flatMap(tally -> tally.lines().stream())
                .toList();
    }
}
