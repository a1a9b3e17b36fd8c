package dev.fairlead.demo.letters;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.apache.james.mime4j.codec.QuotedPrintableOutputStream;

/// Writes a letter as MIME the way its sender's program would; all but the trace headers, which each copy has its own
/// of.
final class MimeWriter {

    static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("EEE, d MMM yyyy HH:mm:ss Z", Locale.ENGLISH);
    private static final Base64.Encoder LINES = Base64.getMimeEncoder(76, new byte[] {'\r', '\n'});

    private final ByteArrayOutputStream out = new ByteArrayOutputStream(16_384);
    private final Letter letter;
    private final MailProgram program;
    private final String plain;
    private final String boundary;

    private MimeWriter(Letter letter) {
        this.letter = letter;
        this.plain = PlainBody.of(letter);
        this.program = letter.program().ableToWrite(plain);
        this.boundary = "----=_Part_%08X".formatted(letter.messageId().hashCode());
    }

    static byte[] write(Letter letter) {
        MimeWriter writer = new MimeWriter(letter);
        writer.headers();
        writer.whole();
        return writer.out.toByteArray();
    }

    private void headers() {
        HeaderText text = HeaderText.of(program);
        line("Date: " + DATE.format(letter.sent()));
        line("From: " + text.person(letter.from()));
        line("To: " + text.people(letter.to()));
        if (!letter.cc().isEmpty()) {
            line("Cc: " + text.people(letter.cc()));
        }
        line("Subject: " + text.encoded(letter.subject()));
        line("Message-ID: <%s>".formatted(letter.messageId()));
        ancestry();
        if (program == MailProgram.ROBOT) {
            line("Auto-Submitted: auto-generated");
        } else {
            line("X-Mailer: " + program.mailer);
        }
        if (letter.step() == Step.NEWSLETTER) {
            line("List-Id: Market Monitor <monitor.%s>".formatted(letter.from().domain()));
            line("Precedence: bulk");
        }
        line("MIME-Version: 1.0");
    }

    private void ancestry() {
        Letter parent = letter.answered();
        if (parent == null) {
            return;
        }
        line("In-Reply-To: <%s>".formatted(parent.messageId()));
        StringBuilder references = new StringBuilder();
        for (Letter above = parent; above != null; above = above.answered()) {
            references.insert(0, "\r\n <%s>".formatted(above.messageId()));
        }
        line("References:" + references);
    }

    private void whole() {
        List<Enclosure> files = letter.enclosures().stream()
                .filter(e -> e.contentId().isEmpty())
                .toList();
        if (files.isEmpty()) {
            body();
            return;
        }
        multipart("mixed", "M", () -> {
            part("M", this::body);
            files.forEach(file -> part("M", () -> enclosure(file)));
        });
    }

    private void body() {
        List<Enclosure> pictures = letter.enclosures().stream()
                .filter(e -> !e.contentId().isEmpty())
                .toList();
        if (pictures.isEmpty()) {
            text();
            return;
        }
        multipart("related", "R", () -> {
            part("R", this::text);
            pictures.forEach(picture -> part("R", () -> enclosure(picture)));
        });
    }

    private void text() {
        if (program == MailProgram.ROBOT || letter.step() == Step.PRIVATE) {
            text("plain", plain);
            return;
        }
        multipart("alternative", "A", () -> {
            part("A", () -> text("plain", plain));
            part("A", () -> text("html", HtmlBody.of(letter, program.declared)));
        });
    }

    private void multipart(String kind, String suffix, Runnable parts) {
        line("Content-Type: multipart/%s;\r\n\tboundary=\"%s%s\"".formatted(kind, boundary, suffix));
        line("");
        parts.run();
        line("--%s%s--".formatted(boundary, suffix));
    }

    private void part(String suffix, Runnable content) {
        line("--" + boundary + suffix);
        content.run();
    }

    private void text(String kind, String text) {
        line("Content-Type: text/%s; charset=\"%s\"".formatted(kind, program.declared));
        byte[] bytes = text.replace("\n", "\r\n").getBytes(program.charset);
        if (program.base64) {
            line("Content-Transfer-Encoding: base64");
            line("");
            bytes(LINES.encode(bytes));
            line("");
        } else {
            line("Content-Transfer-Encoding: quoted-printable");
            line("");
            bytes(quotedPrintable(bytes));
        }
    }

    private void enclosure(Enclosure file) {
        String name = HeaderText.of(program).encoded(file.fileName());
        line("Content-Type: %s;\r\n\tname=\"%s\"".formatted(file.mediaType(), name));
        line("Content-Transfer-Encoding: base64");
        if (file.contentId().isEmpty()) {
            line("Content-Disposition: attachment;\r\n\tfilename=\"%s\"".formatted(name));
        } else {
            line("Content-Disposition: inline;\r\n\tfilename=\"%s\"".formatted(name));
            line("Content-ID: <%s>".formatted(file.contentId()));
        }
        line("");
        bytes(LINES.encode(file.content()));
        line("");
    }

    private static byte[] quotedPrintable(byte[] text) {
        ByteArrayOutputStream encoded = new ByteArrayOutputStream(text.length + text.length / 8);
        try (QuotedPrintableOutputStream quoting = new QuotedPrintableOutputStream(encoded, false)) {
            quoting.write(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return encoded.toByteArray();
    }

    private void line(String line) {
        bytes((line + "\r\n").getBytes(headerCharset()));
    }

    // All header text is encoded, so that only ASCII comes here.
    private static Charset headerCharset() {
        return StandardCharsets.US_ASCII;
    }

    private void bytes(byte[] bytes) {
        out.writeBytes(bytes);
    }
}
