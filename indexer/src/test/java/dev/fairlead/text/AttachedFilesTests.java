package dev.fairlead.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.fairlead.mime.Attachment;
import dev.fairlead.mime.MimeReader;
import dev.fairlead.text.files.FileFormat;
import dev.fairlead.text.files.ReaderLimits;
import dev.fairlead.text.files.Readers;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/// What is read out of files of each kind, through the processes that read them.
class AttachedFilesTests {

    private static final String[][] TABLE = {
        {"POL", "POD", "40HQ"}, {"Shanghai", "Hamburg", "USD 1250"}, {"Ningbo", "Rotterdam", "USD 1300"}
    };

    private static final FileReader READER = new FileReader(new MimeReader(), TextSettings.defaults());

    @AfterAll
    static void endReaders() {
        READER.close();
    }

    @Test
    void showsSheetsAsTheyAreSeen() throws IOException {
        for (byte[] file : List.of(Documents.rateSheet(new XSSFWorkbook()), Documents.rateSheet(new HSSFWorkbook()))) {
            MessageFiles files = read("rates.bin", file);

            assertThat(files.passages())
                    .extracting(Passage::text)
                    .containsExactly("November\nPOL\tPOD\t40HQ\tValid until\n"
                            + "上海\tHamburg\t1,250.00\t2026-11-30\n上海\tRotterdam\t1,300.50\t143012345678");
            assertThat(files.unread()).containsExactly("rates.bin read in part: 1 hidden sheet left out");
        }
    }

    @Test
    void keepsTheRowsOfTablesInDocuments() throws IOException {
        String[][] rows = {{"POL", "40HQ\n(USD)"}, {"Shanghai", "1250"}};

        assertThat(text("rates.docx", Documents.docxTable(rows)))
                .isEqualTo("Rates\nPOL\t40HQ (USD)\nShanghai\t1250\nSubject to space");
        assertThat(text("rates.pdf", Documents.pdfTable(TABLE)))
                .isEqualTo("POL\tPOD\t40HQ\nShanghai\tHamburg\tUSD 1250\nNingbo\tRotterdam\tUSD 1300");
        assertThat(text(
                        "rates.rtf",
                        "{\\rtf1\\ansi Rates\\par\\trowd\\cellx1000\\cellx2000\\intbl POL\\cell 40HQ\\cell\\row\\pard Bye\\par}"
                                .getBytes(StandardCharsets.US_ASCII)))
                .contains("POL\t40HQ");
    }

    @Test
    void saysWhichFilesAreLocked() throws IOException, GeneralSecurityException {
        assertThat(read("rates.pdf", Documents.lockedPdf()).unread())
                .containsExactly("rates.pdf not read: locked with a password");
        assertThat(read("rates.xlsx", Documents.lockedXlsx()).unread())
                .containsExactly("rates.xlsx not read: locked with a password");
    }

    @Test
    void readsThePackedFilesAndNamesEach() throws IOException {
        byte[] zip = Documents.zip(
                "rates/November.xlsx",
                Documents.xlsx(List.of(List.of("POL", "40HQ"), List.of("Shanghai", "1250"))),
                "起运港.txt",
                "免箱期 14 天".getBytes(Charset.forName("GB18030")),
                "inner.zip",
                Documents.zip("x.txt", "hidden".getBytes(StandardCharsets.US_ASCII)),
                "photo.jpg",
                new byte[10]);
        MessageFiles files = read("all.zip", zip);

        assertThat(whole(files))
                .contains("rates/November.xlsx\nRates\nPOL\t40HQ\nShanghai\t1250\n", "起运港.txt\n免箱期 14 天\n")
                .doesNotContain("hidden");
        assertThat(files.unread())
                .containsExactly(
                        "all.zip/inner.zip not read: packed files inside packed files are not opened",
                        "all.zip/photo.jpg not read: a picture");
        assertOffsets(files);
    }

    @Test
    void readsMailsKeptByOutlook() throws IOException {
        byte[] sheet = Documents.xlsx(List.of(List.of("POL", "1250")));
        MessageFiles files = read(
                "Rates.msg",
                OutlookFiles.msg(
                        "Rates",
                        "USD 1250/40HQ\r\n\r\nBest regards\r\nLi Lei\r\n\r\n-----Original Message-----\r\nFrom: Anna <anna@f.example>\r\n"
                                + "Sent: 2026-11-19 10:00\r\nTo: Li\r\nSubject: Q\r\n\r\nplease quote\r\n",
                        "rates.xlsx",
                        sheet));

        assertThat(files.unread()).isEmpty();
        assertThat(files.passages().subList(0, 3))
                .extracting(
                        Passage::zone,
                        passage -> Objects.requireNonNull(passage.quoted()).address())
                .containsExactly(
                        tuple(ZoneKind.ATTACHMENT, "li@x.example"),
                        tuple(ZoneKind.SIGNATURE, "li@x.example"),
                        tuple(ZoneKind.QUOTED, "anna@f.example"));
        assertThat(files.passages().getFirst().quoted())
                .isEqualTo(new QuotedHead("Li Lei", "li@x.example", Instant.parse("2026-11-20T02:15:00Z"), "Rates"));
        assertThat(whole(files)).contains("POL\t1250", "Inner Rates.eml", "inner words");
        assertThat(files.passages().getLast().quoted())
                .isEqualTo(
                        new QuotedHead("Li Lei", "li@x.example", Instant.parse("2026-11-19T02:15:00Z"), "Inner Rates"));
        assertOffsets(files);
    }

    @Test
    void readsTheBodyAndTheFilesOfAWinmail() throws IOException {
        byte[] winmail =
                OutlookFiles.winmail("USD 1250/40HQ\r\n", "rates.csv", "POL,40HQ".getBytes(StandardCharsets.US_ASCII));
        MessageFiles files = new MessageFiles(READER, List.of(file(1, "winmail.dat", winmail)));

        assertThat(files.winmailBody().strip()).isEqualTo("USD 1250/40HQ");
        files.read();
        assertThat(whole(files)).isEqualTo("rates.csv\nPOL\t40HQ\n");

        assertThat(whole(read("winmail.dat", winmail))).contains("USD 1250/40HQ", "rates.csv", "POL\t40HQ");
    }

    @Test
    void goesByTheBytesNotByTheName() throws IOException {
        byte[] xlsx = Documents.xlsx(List.of(List.of("POL", "1250")));

        assertThat(text("rates.xls", xlsx)).contains("POL\t1250");
        assertThat(text("rates.csv", xlsx)).contains("POL\t1250");
        assertThat(text("rates", Documents.pdf("USD 1250"))).contains("USD 1250");
        assertThat(text("rates.pdf", "USD 1250".getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo("USD 1250");
        assertThat(text("rates.zip", Documents.docx("USD 1250"))).isEqualTo("USD 1250");
    }

    @Test
    void readsSeparatedValuesAsAGrid() {
        assertThat(text("a.csv", "POL;Rate\n\"Ho Chi Minh;\nCat Lai\";1250\n".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("POL\tRate\nHo Chi Minh; Cat Lai\t1250");
        assertThat(text("b.csv", "上海\t汉堡\n".getBytes(StandardCharsets.UTF_16))).isEqualTo("上海\t汉堡");
        assertThat(text("c.csv", "a,\"b\"c\",d\n".getBytes(StandardCharsets.US_ASCII)))
                .contains("a")
                .contains("d");
    }

    @Test
    void saysWhatIsEmpty() {
        assertThat(read("rates.csv", new byte[0]).unread()).containsExactly("rates.csv not read: empty");
        assertThat(read("rates.pdf", new byte[0]).unread()).containsExactly("rates.pdf not read: empty");
    }

    @Test
    void givesEachThreadItsOwnFileThoughReadersAreFewAndReplaced() throws InterruptedException, ExecutionException {
        ReaderLimits limits =
                new ReaderLimits(Duration.ofSeconds(60), 1_000, 1_000_000, 64, 2, 7, Duration.ofSeconds(60));
        try (Readers readers = new Readers(limits);
                ExecutorService threads = Executors.newFixedThreadPool(6)) {
            List<Future<String>> answers = new ArrayList<>();
            for (int i = 0; i < 60; i++) {
                byte[] file = ("{\\rtf1 file " + i + " }").getBytes(StandardCharsets.US_ASCII);
                answers.add(threads.submit(
                        () -> readers.read(file, FileFormat.RTF).text().strip()));
            }
            for (int i = 0; i < 60; i++) {
                assertThat(answers.get(i).get()).isEqualTo("file " + i);
            }
        }
    }

    /// A passage's offset leads into the text of its own attachment.
    private static void assertOffsets(MessageFiles files) {
        StringBuilder whole = new StringBuilder();
        for (Passage passage : files.passages()) {
            if (passage.start() > whole.length()) {
                whole.append('\n');
            }
            assertThat(passage.start()).isEqualTo(whole.length());
            whole.append(passage.text());
        }
    }

    private static String whole(MessageFiles files) {
        StringBuilder whole = new StringBuilder();
        files.passages().forEach(passage -> whole.append(passage.text()).append('\n'));
        return whole.toString();
    }

    private static String text(String name, byte[] content) {
        MessageFiles files = read(name, content);
        assertThat(files.unread()).isEmpty();
        return whole(files).strip();
    }

    private static MessageFiles read(String name, byte[] content) {
        MessageFiles files = new MessageFiles(READER, List.of(file(1, name, content)));
        files.read();
        return files;
    }

    private static Attachment file(int number, String name, byte[] content) {
        return new Attachment(number, name, "application/octet-stream", "", false, () -> content);
    }
}
