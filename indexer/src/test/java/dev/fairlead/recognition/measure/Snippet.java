package dev.fairlead.recognition.measure;

import dev.fairlead.mime.Address;
import dev.fairlead.mime.ParsedMessage;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/// One annotated text of a measuring file; the format stands in this folder's README.
record Snippet(String id, String lang, ParsedMessage message, JsonNode entities) {

    private static final Instant SENT = Instant.parse("2026-11-15T08:00:00Z");
    private static final List<String> SUBJECT_LABELS = List.of("Subject:", "主题：", "主题:");

    static Snippet of(JsonNode row) {
        String text = row.path("text").asString("");
        String subject = row.path("subject").asString("");
        String from = row.path("from").asString("");
        String label = subject.isEmpty()
                ? SUBJECT_LABELS.stream().filter(text::startsWith).findFirst().orElse("")
                : "";
        if (!label.isEmpty()) {
            int end = text.indexOf('\n') < 0 ? text.length() : text.indexOf('\n');
            subject = text.substring(label.length(), end).strip();
            text = text.substring(end).stripLeading();
        }
        Instant sentAt = row.has("sentAt") ? Instant.parse(row.path("sentAt").asString()) : SENT;
        return new Snippet(
                row.path("id").asString("?"),
                row.path("lang").asString("?"),
                mail(subject, text, from, sentAt),
                row.path("entities"));
    }

    static ParsedMessage mail(String subject, String text, String from, Instant sentAt) {
        return ParsedMessage.written(subject, new Address("", from), sentAt, text, "");
    }

    /// The mail with other words.
    static ParsedMessage mail(String subject, String plain, String html, ParsedMessage mail) {
        return ParsedMessage.written(subject, mail.from(), mail.sentAt(), plain, html);
    }

    Instant sentAt() {
        Instant sent = message.sentAt();
        return sent == null ? SENT : sent;
    }

    /// Length of what is read, in characters.
    int length() {
        return message.subject().length() + message.plainText().length();
    }

    boolean isIn(String language) {
        // a text in both languages counts for each
        return language.isEmpty() || Stream.of(language, "mixed").anyMatch(lang::equals);
    }
}
