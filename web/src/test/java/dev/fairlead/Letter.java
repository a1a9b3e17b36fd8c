package dev.fairlead;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/// A mail as its sender's program wrote it.
///
/// @param id its Message-ID without angle brackets
/// @param to one address or several with commas
/// @param headers further lines, like `In-Reply-To: <first@acme.example>`
public record Letter(
        String id, String from, String to, Instant sentAt, String subject, String text, List<String> headers) {

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.RFC_1123_DATE_TIME.withLocale(Locale.ROOT).withZone(ZoneOffset.UTC);

    /// @param sentAt like `2026-11-09T16:00:00Z`
    public static Letter of(String id, String from, String to, String sentAt, String text) {
        return new Letter(id, from, to, Instant.parse(sentAt), "Letter " + id, text, List.of());
    }

    public Letter with(String header) {
        List<String> more = new java.util.ArrayList<>(headers);
        more.add(header);
        return new Letter(id, from, to, sentAt, subject, text, List.copyOf(more));
    }

    public Letter answering(Letter other) {
        return with("In-Reply-To: <" + other.id + ">");
    }

    public byte[] raw() {
        String further = headers.stream().map(line -> line + "\r\n").reduce("", String::concat);
        return ("From: <%s>\r\nTo: <%s>\r\nDate: %s\r\nSubject: %s\r\nMessage-ID: <%s>\r\n%s"
                                .formatted(from, to.replace(",", ">, <"), DATE.format(sentAt), subject, id, further)
                        + "MIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n" + text + "\r\n")
                .getBytes(StandardCharsets.UTF_8);
    }
}
