package dev.fairlead.mime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What an attacker may send: any bytes give a message, in bounded work.
class HostileMailTests {

    private static final long SEED = 20261121;

    private final MimeReader reader = new MimeReader();

    @Test
    void readsEveryMessageCutAtAnyPlace() throws Exception {
        for (byte[] mail : folder()) {
            for (int end = 0; end < mail.length; end += 11) {
                consume(Arrays.copyOf(mail, end));
            }
        }
    }

    @Test
    void readsMessagesGarbledAtRandomPlaces() throws Exception {
        Random random = new Random(SEED);
        for (byte[] mail : folder()) {
            for (int round = 0; round < 25 && mail.length > 0; round++) {
                byte[] garbled = mail.clone();
                for (int change = 0; change < 1 + random.nextInt(20); change++) {
                    garbled[random.nextInt(garbled.length)] = (byte) random.nextInt(256);
                }
                consume(garbled);
            }
        }
    }

    @Test
    void readsMessagesWithPiecesCopiedToOtherPlaces() throws Exception {
        Random random = new Random(SEED);
        for (byte[] mail : folder()) {
            for (int round = 0; round < 25 && mail.length > 10; round++) {
                int from = random.nextInt(mail.length);
                int length = random.nextInt(mail.length - from);
                int to = random.nextInt(mail.length);
                ByteArrayOutputStream shuffled = new ByteArrayOutputStream();
                shuffled.write(mail, 0, to);
                shuffled.write(mail, from, length);
                shuffled.write(mail, to, mail.length - to);
                consume(shuffled.toByteArray());
            }
        }
    }

    @Test
    void findsTheTextUnderAThousandLevels() {
        StringBuilder mail = new StringBuilder("Subject: deep\n");
        for (int level = 0; level < 1_000; level++) {
            mail.append("Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n".formatted(level, level));
        }
        mail.append("Content-Type: text/plain\n\nat the bottom\n");

        assertThat(read(mail).plainText().strip()).isEqualTo("at the bottom");
    }

    @Test
    void keepsTheTextBelowTheDeepestLevelAsItCame() {
        StringBuilder mail = new StringBuilder("Subject: deeper\n");
        for (int level = 0; level < 5_000; level++) {
            mail.append("Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n".formatted(level, level));
        }
        mail.append("Content-Type: text/plain\n\nat the bottom\n");
        ParsedMessage message = read(mail);

        assertThat(message.plainText()).contains("at the bottom");
        assertThat(message.problems()).anyMatch(problem -> problem.contains("deeper than"));
    }

    @Test
    void boundsMailsInsideMails() {
        String mail = "Subject: level\nContent-Type: message/rfc822\n\n".repeat(1_000) + "Subject: last\n\nend\n";
        ParsedMessage message = read(new StringBuilder(mail));

        assertThat(message.attachments()).hasSizeBetween(1, 30);
        assertThat(new String(message.attachments().getFirst().content().get(), StandardCharsets.UTF_8))
                .endsWith("end\n");
        assertThat(message.problems()).anyMatch(problem -> problem.contains("nested deeper"));
    }

    @Test
    void listsTenThousandParts() {
        StringBuilder mail = new StringBuilder("Subject: many\nContent-Type: multipart/mixed; boundary=b\n\n");
        for (int part = 0; part < 10_000; part++) {
            mail.append("--b\nContent-Type: text/csv; name=f%d.csv\n\n%d\n".formatted(part, part));
        }
        mail.append("--b--\n");

        assertThat(read(mail).attachments())
                .hasSize(10_000)
                .last()
                .extracting(Attachment::fileName)
                .isEqualTo("f9999.csv");
    }

    @Test
    void keepsTheTextOfMorePartsThanItParts() {
        StringBuilder mail = new StringBuilder("Content-Type: multipart/mixed; boundary=b\n\n");
        mail.append("--b\n\nx\n".repeat(30_000)).append("--b\n\nthe last words\n--b--\n");

        assertThat(read(mail).plainText()).contains("the last words");
    }

    @Test
    void boundsAHugeHeader() {
        StringBuilder mail = new StringBuilder("Subject: ")
                .append("long words ".repeat(300_000))
                .append('\n');
        mail.append("To: ")
                .append("a@b.example, ".repeat(50_000))
                .append("\nReferences: ")
                .append("<id@x> <".repeat(90_000));
        mail.append("\nX-Junk: y\n".repeat(20_000)).append("From: Anna <anna@x.example>\n\nbody\n");
        ParsedMessage message = read(mail);

        assertThat(message.subject()).hasSizeLessThan(2_100).startsWith("long words long words");
        assertThat(message.to()).hasSize(2_000);
        assertThat(message.references()).hasSizeLessThanOrEqualTo(200);
        assertThat(message.problems()).isNotEmpty().hasSizeLessThanOrEqualTo(50);
    }

    @Test
    void readsFiftyMegabytes() {
        byte[] mail = new byte[50 * 1024 * 1024];
        Arrays.fill(mail, (byte) '-');
        byte[] head =
                Mails.of("Subject: large", "Content-Type: multipart/mixed; boundary=b", "", "--b", "", "words", "");
        System.arraycopy(head, 0, mail, 0, head.length);
        for (int i = head.length; i < mail.length; i += 64) {
            mail[i] = '\n';
        }
        ParsedMessage message = reader.read(mail);

        assertThat(message.subject()).isEqualTo("large");
        assertThat(message.plainText()).startsWith("words").hasSizeGreaterThan(50_000_000);
    }

    @Test
    void neverLooksTwiceForTheEndOfAWordThatHasNone() {
        String subject = "=?utf-8?Q?x ".repeat(20_000);

        assertThat(EncodedWords.decode(subject).equals(subject)).isTrue();
    }

    private ParsedMessage read(StringBuilder mail) {
        return reader.read(mail.toString().getBytes(StandardCharsets.UTF_8));
    }

    private void consume(byte[] raw) {
        ParsedMessage message = reader.read(raw);
        message.attachments()
                .forEach(attachment -> assertThat(attachment.content().get()).isNotNull());
        assertThat(message.bodyHash()).hasSize(64);
    }

    private static List<byte[]> folder() throws IOException, URISyntaxException {
        Path folder = Path.of(Objects.requireNonNull(HostileMailTests.class.getResource("/mail"))
                .toURI());
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> mails = files.filter(file -> file.toString().endsWith(".eml"))
                    .sorted()
                    .toList();
            return mails.stream().map(HostileMailTests::bytes).toList();
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }
}
