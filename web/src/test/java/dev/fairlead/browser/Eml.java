package dev.fairlead.browser;

import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.Locale;

/// A mail as it travels, written by hand: what a test needs of RFC 5322 and MIME, not more.
///
/// @param headers more header lines, each ending with a line break
public record Eml(
        String from,
        String to,
        ZonedDateTime date,
        String messageId,
        String subject,
        String headers,
        String text,
        String html,
        String file,
        byte[] content) {

    private static final DateTimeFormatter RFC_5322 =
            DateTimeFormatter.ofPattern("EEE, d MMM yyyy HH:mm:ss Z", Locale.ENGLISH);

    public static Eml of(String from, String to, String subject, String text) {
        String id = Integer.toHexString((from + subject + text).hashCode()) + "@mail.example";
        return new Eml(from, to, ZonedDateTime.now(ZoneOffset.UTC), id, subject, "", text, "", "", new byte[0]);
    }

    public Eml at(ZonedDateTime time) {
        return new Eml(from, to, time, messageId, subject, headers, text, html, file, content);
    }

    public Eml withHtml(String markup) {
        return new Eml(from, to, date, messageId, subject, headers, text, markup, file, content);
    }

    public Eml withFile(String name, byte[] bytes) {
        return new Eml(from, to, date, messageId, subject, headers, text, html, name, bytes);
    }

    /// An answer to that mail, which names it and all before it (RFC 5322 3.6.4).
    public Eml answering(Eml other) {
        String before = other.headers.contains("References: ")
                ? other.headers
                                .substring(other.headers.indexOf("References: ") + 12)
                                .strip() + " "
                : "";
        String references = "In-Reply-To: <%1$s>\r\nReferences: %2$s<%1$s>\r\n".formatted(other.messageId, before);
        return new Eml(from, to, date, messageId, subject, references, text, html, file, content);
    }

    public byte[] raw() {
        String head = "From: %s\r\nTo: %s\r\nDate: %s\r\nMessage-ID: <%s>\r\nSubject: %s\r\n%sMIME-Version: 1.0\r\n"
                .formatted(from, to, RFC_5322.format(date), messageId, encoded(subject), headers);
        String body = html.isEmpty() ? part("text/plain", text) : alternative();
        if (!file.isEmpty()) {
            body = "Content-Type: multipart/mixed; boundary=mixed\r\n\r\n--mixed\r\n" + body + "\r\n--mixed\r\n"
                    + "Content-Type: application/octet-stream\r\nContent-Transfer-Encoding: base64\r\n"
                    + "Content-Disposition: attachment; filename=\"" + file + "\"\r\n\r\n"
                    + base64(content) + "\r\n--mixed--\r\n";
        }
        return (head + body).getBytes(StandardCharsets.UTF_8);
    }

    private String alternative() {
        return "Content-Type: multipart/alternative; boundary=alt\r\n\r\n--alt\r\n" + part("text/plain", text)
                + "\r\n--alt\r\n" + part("text/html", html) + "\r\n--alt--\r\n";
    }

    private static String part(String type, String content) {
        return "Content-Type: " + type + "; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n"
                + base64(content.getBytes(StandardCharsets.UTF_8));
    }

    private static String base64(byte[] bytes) {
        return Base64.getMimeEncoder().encodeToString(bytes);
    }

    // RFC 2047
    private static String encoded(String words) {
        return "=?utf-8?B?" + Base64.getEncoder().encodeToString(words.getBytes(StandardCharsets.UTF_8)) + "?=";
    }
}
