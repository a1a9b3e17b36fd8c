package dev.fairlead.text;

import static dev.fairlead.text.HostileFiles.GOOD;
import static dev.fairlead.text.HostileFiles.read;
import static dev.fairlead.text.HostileFiles.texts;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.fairlead.mime.MimeReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;

/// Files made to harm whoever reads them: each costs itself at most, and the next one is read.
class HostileFilesTests {

    private static final FileReader READER = new FileReader(new MimeReader(), TextSettings.defaults());

    @AfterAll
    static void endReaders() {
        READER.close();
    }

    @Test
    void readsTheFirstRowsOfAMillionCells() throws IOException {
        MessageFiles files = read(READER, "million.xlsx", HostileFiles.millionCells());

        assertThat(files.unread()).containsExactly("million.xlsx read in part: more than 200,000 characters");
        assertThat(files.passages())
                .singleElement()
                .satisfies(
                        passage -> assertThat(passage.text()).hasSize(200_000).startsWith("Rates\n1\t2\t3\t"));
    }

    @Test
    void stopsUnpackingBombs() throws IOException {
        TextSettings small =
                Limits.of(DataSize.ofMegabytes(2), DataSize.ofMegabytes(8), 1_000, Duration.ofSeconds(60), 100, 256);
        try (FileReader reader = new FileReader(new MimeReader(), small)) {
            byte[] zeros = new byte[1024 * 1024];
            assertThat(read(reader, "one.zip", Documents.zip("a.txt", new byte[3 * 1024 * 1024], "b.txt", GOOD))
                            .unread())
                    .containsExactly("one.zip/a.txt not read: larger than 2 MB");
            Object[] many = new Object[24];
            for (int i = 0; i < many.length; i += 2) {
                many[i] = i + ".dat";
                many[i + 1] = zeros;
            }
            assertThat(read(reader, "many.zip", Documents.zip(many)).unread())
                    .contains("many.zip read in part: expands to more than 8 MB");
            assertThat(read(reader, "bomb.docx", Documents.bomb(64)).unread())
                    .singleElement()
                    .asString()
                    .startsWith("bomb.docx not read: expands to more than 8 MB");
        }
    }

    @Test
    void bearsDeepNesting() {
        MessageFiles rtf = read(
                READER, "deep.rtf", ("{\\rtf1 " + "{\\b ".repeat(200_000) + "x").getBytes(StandardCharsets.US_ASCII));
        MessageFiles pdf = read(
                READER,
                "deep.pdf",
                ("%PDF-1.4\n1 0 obj\n" + "[".repeat(200_000) + "\nendobj\ntrailer<</Root 1 0 R>>\n%%EOF")
                        .getBytes(StandardCharsets.US_ASCII));

        assertThat(rtf.unread()).containsExactly("deep.rtf not read: no text in it");
        assertThat(pdf.unread()).singleElement().asString().startsWith("deep.pdf not read: ");
        assertThat(read(READER, "good.txt", GOOD).unread()).isEmpty();
    }

    @Test
    void opensNothingThatADocumentNames(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "TOPSECRET");
        AtomicInteger visits = new AtomicInteger();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            visits.incrementAndGet();
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        server.start();
        String url = "http://127.0.0.1:" + server.getAddress().getPort() + "/evil.dtd";
        String doctype = "<!DOCTYPE x [<!ENTITY file SYSTEM \"" + secret.toUri() + "\"><!ENTITY % net SYSTEM \"" + url
                + "\">%net;]>";
        try {
            byte[] docx = HostileFiles.withEntity(Documents.docx("PLACE"), "word/document.xml", doctype);
            byte[] xlsx =
                    HostileFiles.withEntity(Documents.xlsx(List.of(List.of("PLACE"))), "xl/sharedStrings.xml", doctype);

            assertThat(texts(read(READER, "x.docx", docx))).doesNotContain("TOPSECRET");
            assertThat(texts(read(READER, "x.xlsx", xlsx))).doesNotContain("TOPSECRET");
            assertThat(visits).hasValue(0);
        } finally {
            server.stop(0);
        }
    }

    @Test
    void readsOnAfterTornAndGarbledFiles() throws IOException {
        Random random = new Random(20261121);
        List<byte[]> files = List.of(
                Documents.pdf("USD 1250"),
                Documents.docx("USD 1250"),
                Documents.xlsx(List.of(List.of("USD 1250"))),
                Documents.xls(List.of(List.of("USD 1250"))),
                OutlookFiles.msg("Rates", "USD 1250", "a.txt", GOOD),
                OutlookFiles.winmail("USD 1250", "a.txt", GOOD),
                Documents.zip("a.txt", GOOD, "b.txt", GOOD));
        for (int round = 0; round < 70; round++) {
            byte[] file = files.get(round % files.size());
            byte[] garbled = Arrays.copyOf(file, file.length / 4 + random.nextInt(file.length * 3 / 4));
            for (int change = random.nextInt(20); change > 0; change--) {
                garbled[random.nextInt(garbled.length)] = (byte) random.nextInt(256);
            }
            assertThat(read(READER, "torn.pdf", garbled).unread())
                    .allSatisfy(
                            sentence -> assertThat(sentence).matches("(?s)torn\\.pdf\\S* (not read|read in part): .+"));
        }
        assertThat(texts(read(READER, "good.docx", Documents.docx("USD 1250")))).isEqualTo("USD 1250");
    }
}
