package dev.fairlead.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.fairlead.mime.Attachment;
import dev.fairlead.mime.MimeReader;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
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
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;

/// Files made to harm whoever reads them: each costs itself at most, and the next one is read.
class HostileFilesTests {

    private static final byte[] GOOD = "USD 1250/40HQ".getBytes(StandardCharsets.US_ASCII);

    @Test
    void survivesAFileThatNeedsMoreMemoryThanThereIs() throws IOException {
        try (FileReader reader = new FileReader(new MimeReader(), Limits.heap(24))) {
            assertThat(read(reader, "big.xls", manyStrings()).unread())
                    .containsExactly("big.xls not read: reader ran out of memory (24 MB)");
            assertThat(read(reader, "good.pdf", Documents.pdf("USD 1250")).passages())
                    .extracting(Passage::text)
                    .containsExactly("USD 1250");
        }
    }

    @Test
    void givesUpAFileThatTakesTooLongAndReadsTheNext() throws IOException {
        TextSettings hasty = Limits.of(
                DataSize.ofMegabytes(20), DataSize.ofMegabytes(500), 20_000_000, Duration.ofSeconds(4), 100, 256);
        try (FileReader reader = new FileReader(new MimeReader(), hasty)) {
            assertThat(read(reader, "slow.pdf", endlessPdf()).unread()).containsExactly("slow.pdf not read: over 4 s");
            Awaitility.await()
                    .atMost(Duration.ofSeconds(60))
                    .untilAsserted(() -> assertThat(
                                    read(reader, "good.rtf", "{\\rtf1 USD 1250}".getBytes(StandardCharsets.US_ASCII))
                                            .passages())
                            .extracting(Passage::text)
                            .containsExactly("USD 1250"));
        }
    }

    @Test
    void readsTheFirstRowsOfAMillionCells() throws IOException {
        try (FileReader reader = new FileReader(new MimeReader(), TextSettings.defaults())) {
            MessageFiles files = read(reader, "million.xlsx", millionCells());

            assertThat(files.unread()).containsExactly("million.xlsx read in part: more than 200,000 characters");
            assertThat(files.passages())
                    .singleElement()
                    .satisfies(passage ->
                            assertThat(passage.text()).hasSize(200_000).startsWith("Rates\n1\t2\t3\t"));
        }
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
        try (FileReader reader = new FileReader(new MimeReader(), TextSettings.defaults())) {
            MessageFiles rtf = read(
                    reader,
                    "deep.rtf",
                    ("{\\rtf1 " + "{\\b ".repeat(200_000) + "x").getBytes(StandardCharsets.US_ASCII));
            MessageFiles pdf = read(
                    reader,
                    "deep.pdf",
                    ("%PDF-1.4\n1 0 obj\n" + "[".repeat(200_000) + "\nendobj\ntrailer<</Root 1 0 R>>\n%%EOF")
                            .getBytes(StandardCharsets.US_ASCII));

            assertThat(rtf.unread()).containsExactly("deep.rtf not read: no text in it");
            assertThat(pdf.unread()).singleElement().asString().startsWith("deep.pdf not read: ");
            assertThat(read(reader, "good.txt", GOOD).unread()).isEmpty();
        }
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
        try (FileReader reader = new FileReader(new MimeReader(), TextSettings.defaults())) {
            byte[] docx = withEntity(Documents.docx("PLACE"), "word/document.xml", doctype);
            byte[] xlsx = withEntity(Documents.xlsx(List.of(List.of("PLACE"))), "xl/sharedStrings.xml", doctype);

            assertThat(texts(read(reader, "x.docx", docx))).doesNotContain("TOPSECRET");
            assertThat(texts(read(reader, "x.xlsx", xlsx))).doesNotContain("TOPSECRET");
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
        try (FileReader reader = new FileReader(new MimeReader(), TextSettings.defaults())) {
            for (int round = 0; round < 70; round++) {
                byte[] file = files.get(round % files.size());
                byte[] garbled = Arrays.copyOf(file, file.length / 4 + random.nextInt(file.length * 3 / 4));
                for (int change = random.nextInt(20); change > 0; change--) {
                    garbled[random.nextInt(garbled.length)] = (byte) random.nextInt(256);
                }
                assertThat(read(reader, "torn.pdf", garbled).unread())
                        .allSatisfy(sentence ->
                                assertThat(sentence).matches("(?s)torn\\.pdf\\S* (not read|read in part): .+"));
            }
            assertThat(texts(read(reader, "good.docx", Documents.docx("USD 1250"))))
                    .isEqualTo("USD 1250");
        }
    }

    @Test
    void leavesNoProcessBehind() throws IOException {
        List<ProcessHandle> before = ProcessHandle.current().children().toList();
        FileReader reader = new FileReader(new MimeReader(), TextSettings.defaults());
        read(reader, "good.pdf", Documents.pdf("USD 1250"));
        List<ProcessHandle> started = ProcessHandle.current()
                .children()
                .filter(process -> !before.contains(process))
                .toList();

        reader.close();

        assertThat(started).hasSize(1);
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(started).noneMatch(ProcessHandle::isAlive));
        assertThat(read(reader, "late.pdf", Documents.pdf("USD 1250")).unread())
                .containsExactly("late.pdf not read: the program is ending");
    }

    @Test
    void endsItsReadersThoughItIsKilled() throws IOException, InterruptedException {
        Process parent = new ProcessBuilder(
                        System.getProperty("java.home") + "/bin/java",
                        "-cp",
                        System.getProperty("java.class.path"),
                        WaitingParent.class.getName())
                .start();
        try (BufferedReader said =
                new BufferedReader(new InputStreamReader(parent.getInputStream(), StandardCharsets.UTF_8))) {
            String pid = said.lines()
                    .filter(line -> line.startsWith(WaitingParent.READER))
                    .findFirst()
                    .orElseThrow()
                    .substring(WaitingParent.READER.length());
            ProcessHandle reader = ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
            assertThat(reader.isAlive()).isTrue();

            // SIGKILL: nothing of the parent's own runs any more. The reader is in the middle of a file.
            parent.destroyForcibly().waitFor();

            Awaitility.await()
                    .atMost(Duration.ofSeconds(30))
                    .untilAsserted(() -> assertThat(reader.isAlive()).isFalse());
        }
    }

    private static byte[] manyStrings() throws IOException {
        // Small on the disk, large as a tree of objects.
        return Documents.filledXls(60_000);
    }

    private static byte[] millionCells() throws IOException {
        StringBuilder sheet = new StringBuilder(
                "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>");
        for (int row = 1; row <= 20_000; row++) {
            sheet.append("<row r=\"").append(row).append("\">");
            for (int column = 0; column < 50; column++) {
                sheet.append("<c><v>").append(column + 1).append("</v></c>");
            }
            sheet.append("</row>");
        }
        return Documents.replaced(
                Documents.xlsx(List.of(List.of("x"))),
                "xl/worksheets/sheet1.xml",
                old -> sheet.append("</sheetData></worksheet>").toString());
    }

    // A page that draws itself again and again.
    static byte[] endlessPdf() {
        StringBuilder page = new StringBuilder();
        page.append("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n")
                .append("2 0 obj<</Type/Pages/Kids[")
                .append("3 0 R ".repeat(5_000))
                .append("]/Count 5000>>endobj\n")
                .append(
                        "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Resources<</Font<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>/Contents 4 0 R>>endobj\n");
        String words = "BT /F 9 Tf (USD 1250) Tj ET\n".repeat(20_000);
        page.append("4 0 obj<</Length ")
                .append(words.length())
                .append(">>stream\n")
                .append(words)
                .append("endstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF");
        return page.toString().getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] withEntity(byte[] office, String part, String doctype) throws IOException {
        return Documents.replaced(
                office,
                part,
                xml -> xml.replaceFirst("\\?>", "?>" + doctype.replace("\\", "\\\\"))
                        .replace("PLACE", "&file;"));
    }

    private static String texts(MessageFiles files) {
        StringBuilder texts = new StringBuilder();
        files.passages().forEach(passage -> texts.append(passage.text()));
        return texts.toString();
    }

    private static MessageFiles read(FileReader reader, String name, byte[] content) {
        MessageFiles files = new MessageFiles(
                reader, List.of(new Attachment(1, name, "application/octet-stream", "", false, () -> content)));
        files.read();
        return files;
    }
}
