package dev.fairlead.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairlead.mime.Attachment;
import dev.fairlead.mime.MimeReader;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.util.unit.DataSize;

class FileReaderTests {

    private static final List<List<String>> ROWS =
            List.of(List.of("POL", "POD", "40HQ"), List.of("上海", "", "USD 1250"), List.of("宁波", "汉堡", "USD 1300"));

    private static final FileReader READER = new FileReader(new MimeReader(), TextSettings.defaults());

    private final List<Passage> passages = new ArrayList<>();
    private final List<String> unread = new ArrayList<>();

    @AfterAll
    static void endReaders() {
        READER.close();
    }

    @Test
    void keepsTheGridOfSheets() throws IOException {
        read("rates.xlsx", Documents.xlsx(ROWS));
        read("rates.xls", Documents.xls(ROWS));

        assertThat(unread).isEmpty();
        assertThat(passages)
                .hasSize(2)
                .allSatisfy(passage ->
                        assertThat(passage.text()).contains("POL\tPOD\t40HQ\n上海\t\tUSD 1250\n宁波\t汉堡\tUSD 1300"));
    }

    @Test
    void readsDocuments() throws IOException {
        read("terms.docx", Documents.docx("Terms of carriage", "免箱期 14 天"));
        read("quote.pdf", Documents.pdf("Rate Shanghai Hamburg", "USD 1250 per 40HQ"));
        read(
                "note.rtf",
                "{\\rtf1\\ansi{\\fonttbl{\\f0 Arial;}}\\pard\\f0 Booking \\b EB123456789\\b0  confirmed\\par}"
                        .getBytes(StandardCharsets.US_ASCII));

        assertThat(unread).isEmpty();
        assertThat(passages)
                .extracting(Passage::text)
                .satisfiesExactly(
                        docx -> assertThat(docx).isEqualTo("Terms of carriage\n免箱期 14 天"),
                        pdf -> assertThat(pdf).contains("Rate Shanghai Hamburg\nUSD 1250 per 40HQ"),
                        rtf -> assertThat(rtf).isEqualTo("Booking EB123456789 confirmed"));
    }

    @Test
    void readsTextInAnyCharset() {
        read("rates.csv", "起运港,目的港\r\n上海,汉堡\r\n".getBytes(Charset.forName("GBK")));
        read(
                "table.xls",
                "<html><table><tr><td>POL</td><td>Shanghai</td></tr></table></html>".getBytes(StandardCharsets.UTF_8));
        read("page.html", "<p>免箱期</p>".getBytes(StandardCharsets.UTF_8));

        assertThat(passages).extracting(Passage::text).containsExactly("起运港\t目的港\n上海\t汉堡", "POL\tShanghai", "免箱期");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "scan.jpg | not read: a picture",
                "logo.PNG | not read: a picture",
                "all.rar | not read: packed in a way that is not opened",
                "smime.p7s | ''"
            })
    void doesNotEvenDecodeWhatHasNoText(String name, String cause) {
        AtomicInteger decoded = new AtomicInteger();
        Attachment file = new Attachment(1, name, "application/octet-stream", "", false, () -> {
            decoded.incrementAndGet();
            return new byte[0];
        });
        read(READER, List.of(file));

        assertThat(decoded).hasValue(0);
        assertThat(passages).isEmpty();
        assertThat(unread).isEqualTo(cause.isEmpty() ? List.of() : List.of(name + " " + cause));
    }

    @Test
    void saysNothingOfPicturesShownInTheMail() {
        read(
                READER,
                List.of(
                        new Attachment(1, "logo.png", "image/png", "logo@x", true, () -> new byte[9]),
                        new Attachment(2, "image001.jpg", "image/jpeg", "", false, () -> new byte[9])));

        assertThat(unread).isEmpty();
    }

    @Test
    void saysWhatIsTooLarge() {
        TextSettings small = settings(DataSize.ofMegabytes(1), 100);
        read(
                small,
                List.of(
                        file("a.csv", new byte[2 * 1024 * 1024]),
                        file("b.csv", "x,".repeat(500).getBytes(StandardCharsets.US_ASCII))));

        assertThat(unread)
                .containsExactly("a.csv not read: larger than 1 MB", "b.csv read in part: more than 100 characters");
        assertThat(passages)
                .singleElement()
                .satisfies(passage -> assertThat(passage.text()).hasSize(100));
    }

    @Test
    void stopsLongSheetsAtTheLimit() throws IOException {
        TextSettings small = settings(DataSize.ofMegabytes(200), 1_000, Duration.ofSeconds(60), 100);
        read(
                small,
                List.of(file("long.xlsx", Documents.xlsx(Collections.nCopies(500, List.of("Shanghai", "Hamburg"))))));

        assertThat(unread).containsExactly("long.xlsx read in part: more than 1,000 characters");
        assertThat(passages)
                .singleElement()
                .satisfies(passage -> assertThat(passage.text()).hasSizeBetween(990, 1_000));
    }

    @Test
    void givesUpAFileThatTakesTooLong() throws IOException {
        TextSettings hasty = settings(DataSize.ofMegabytes(200), 1_000, Duration.ofNanos(1), 100);
        read(hasty, List.of(file("slow.pdf", Documents.pdf("never seen"))));

        assertThat(unread).containsExactly("slow.pdf not read: over 0 s");
    }

    @Test
    void refusesBombs() throws IOException {
        TextSettings settings = settings(DataSize.ofMegabytes(5), 1_000, Duration.ofSeconds(60), 100);
        read(settings, List.of(file("bomb.xlsx", Documents.bomb(6))));

        assertThat(unread).containsExactly("bomb.xlsx not read: expands to more than 5 MB");
    }

    @Test
    void readsOnAfterDamagedFiles() throws IOException {
        byte[] pdf = Documents.pdf("Rate");
        byte[] xlsx = Documents.xlsx(ROWS);
        read("cut.pdf", Arrays.copyOf(pdf, pdf.length / 2));
        read("cut.xlsx", Arrays.copyOf(xlsx, xlsx.length / 2));
        read("old.doc", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2, 3});
        read("noise.csv", new byte[500]);
        read("good.csv", "a,b".getBytes(StandardCharsets.US_ASCII));

        assertThat(passages).extracting(Passage::text).contains("a\tb");
        assertThat(unread)
                .anySatisfy(sentence -> assertThat(sentence).startsWith("cut.xlsx not read: damaged"))
                .anySatisfy(sentence -> assertThat(sentence).startsWith("old.doc not read: damaged"))
                .contains("noise.csv not read: its bytes are no text");
    }

    @Test
    void doesNotTakeEncipheredBytesForWords() {
        for (int seed = 0; seed < 50; seed++) {
            byte[] enciphered = new byte[5_000];
            new Random(seed).nextBytes(enciphered);
            read("stowage.dat", enciphered);
        }
        read("old.txt", "USD 1,250 per 20GP\u001A".getBytes(StandardCharsets.US_ASCII));

        assertThat(passages)
                .extracting(Passage::text)
                .hasSize(1)
                .first()
                .asString()
                .startsWith("USD 1,250");
        assertThat(unread).hasSize(50).containsOnly("stowage.dat not read: no kind of file with text");
    }

    @Test
    void openOnlySoManyFilesOfAMessage() {
        TextSettings settings = settings(DataSize.ofMegabytes(200), 1_000, Duration.ofSeconds(60), 2);
        byte[] text = "words".getBytes(StandardCharsets.US_ASCII);
        read(settings, List.of(file("a.txt", text), file("b.txt", text), file("c.txt", text)));

        assertThat(passages).hasSize(2);
        assertThat(unread).containsExactly("c.txt not read: more than 2 files");
    }

    private void read(String name, byte[] content) {
        read(READER, List.of(file(name, content)));
    }

    private void read(TextSettings settings, List<Attachment> files) {
        try (FileReader reader = new FileReader(new MimeReader(), settings)) {
            read(reader, files);
        }
    }

    private void read(FileReader reader, List<Attachment> files) {
        MessageFiles message = new MessageFiles(reader, files);
        message.read();
        passages.addAll(message.passages());
        unread.addAll(message.unread());
    }

    private static Attachment file(String name, byte[] content) {
        return new Attachment(1, name, "application/octet-stream", "", false, () -> content);
    }

    private static TextSettings settings(DataSize fileSize, int characters) {
        return Limits.of(fileSize, DataSize.ofMegabytes(200), characters, Duration.ofSeconds(60), 100, 256);
    }

    private static TextSettings settings(DataSize expanded, int characters, Duration time, int files) {
        return Limits.of(DataSize.ofMegabytes(20), expanded, characters, time, files, 256);
    }
}
