package dev.fairlead.hub;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairlead.feeds.BrokenFeed;
import dev.fairlead.feeds.FeedReport;
import dev.fairlead.intake.QuarantineItem;
import dev.fairlead.trade.RecordsTaken;
import dev.fairlead.trade.TradeKind;
import dev.fairlead.trade.TradeRecords;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.apache.camel.Exchange;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationListener;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.context.event.ApplicationEventMulticaster;

/// Feeds that are torn, in another charset, or none.
class BrokenFeedTests extends FeedTest {

    @Test
    void halfAFileIsTakenAsFarAsItGoes() {
        Exchange done = send(ORDERS, "[" + json(1, 1, "") + ",\n" + json(2, 1, "") + ",\n{\"id\": \"3\", \"vers");

        assertThat(done.getException()).isInstanceOf(BrokenFeed.class).hasMessageContaining("record 2 (line 3");
        assertThat(done.getMessage().getHeader("CamelFairleadCreated")).isEqualTo(2L);
        assertThat(orders()).isEqualTo(2);
    }

    @Test
    void refusesWhatIsNoFeedAtAll() {
        assertThat(send(ORDERS, null).getException()).hasMessageContaining("no body");
        assertThat(send(ORDERS, 17).getException()).hasMessageContaining("java.lang.Integer");
        assertThat(send(ORDERS, "<orders/>").getException()).isInstanceOf(BrokenFeed.class);
        assertThat(send(ORDERS, "[".repeat(100_000)).getException()).isInstanceOf(BrokenFeed.class);
        assertThat(report(ORDERS, "[1, \"two\", null]")).endsWith("3 refused");
        assertThat(report(ORDERS, "[]")).startsWith("0 created");
    }

    @Test
    void bytesOfAnotherCharsetAreNotTakenForWhatTheSourceSaid() {
        byte[] gbk = "id,version,customer\n1,1,Nordwind\n2,1,上海联运\n".getBytes(Charset.forName("GBK"));

        assertThat(send(CSV, gbk).getException())
                .isInstanceOf(BrokenFeed.class)
                .hasMessageContaining("line 3 has bytes that are none of its charset");
        assertThat(orders()).isEqualTo(1);
        assertThat(report(CSV + "&charset=GBK", gbk)).startsWith("1 created, 0 updated, 1 unchanged");
        assertThat(desk.bean(TradeRecords.class)
                        .find(TradeKind.ORDERS, "erp", "2")
                        .orElseThrow()
                        .body())
                .contains("上海联运");
    }

    @Test
    void readsCsvLineByLine() throws Exception {
        String csv = "\uFEFFId;Version;Customer;Weight kg;Equipment\r\n"
                + "1;1;\"Nordwind; Sohn\nund Co\";1250.5;2x40HQ\r\n"
                + "2;1;Nordwind;heavy;\r\n"
                + "3;1;Nordwind\r\n"
                + "\r\n"
                + "4;1;Nordwind;;\r\n";

        FeedReport report = Objects.requireNonNull(
                send(CSV + "&delimiter=;", csv).getMessage().getBody(FeedReport.class));

        assertThat(report).hasToString("2 created, 0 updated, 0 unchanged, 0 older, 2 refused");
        assertThat(report.answers())
                .extracting(FeedReport.Answer::place)
                .containsExactly("line 2", "line 4", "line 5", "line 7");
        assertThat(held())
                .extracting(QuarantineItem::cause)
                .contains("read \"3 columns\", expected 5 as in the first line");
    }

    @Test
    void anOpenQuotationMarkDoesNotSwallowTheFile() {
        StringBuilder csv = new StringBuilder("id,version,customer\n");
        for (int line = 2; line <= 20_000; line++) {
            csv.append(line)
                    .append(line == 10 ? ",1,\"Nordwind\n" : line % 7 == 0 ? ",1,\"Nord, Wind\"\n" : ",1,Nordwind\n");
        }

        Exchange done = send(CSV, new ByteArrayInputStream(csv.toString().getBytes(StandardCharsets.UTF_8)));

        assertThat(done.getException())
                .isInstanceOf(BrokenFeed.class)
                .hasMessageContaining("line 10 has a quotation mark");
        assertThat(done.getMessage().getHeader("CamelFairleadUnreadable")).isEqualTo(1L);
        assertThat(orders()).isEqualTo(19_998);
    }

    @Test
    void aLineWithoutEndIsSkippedWithoutFillingTheMemory() {
        InputStream csv = new SequenceInputStream(Collections.enumeration(
                List.of(utf8("id,version,customer\n1,1,N\n2,1,"), new Repeated('x', 50_000_000), utf8("\n3,1,N\n"))));

        Exchange done = send(CSV, csv);

        assertThat(done.getException())
                .isInstanceOf(BrokenFeed.class)
                .hasMessageContaining("line 3 has more than 200000");
        assertThat(orders()).isEqualTo(2);
    }

    @Test
    void zerosAreNoText() {
        for (String to : List.of(CSV, ORDERS)) {
            assertThat(send(to, new Repeated('\0', 2_000_000_000)).getException())
                    .isInstanceOf(BrokenFeed.class)
                    .hasMessageContaining("zero bytes");
        }
        // A file that was laid out before it was written.
        InputStream rest = new SequenceInputStream(
                utf8("id,version,customer\n1,1,N\n" + "2,1,N\n".repeat(500)), new Repeated('\0', 5_000_000));
        assertThat(send(CSV, rest).getException()).hasMessageContaining("line 503 has more than 200000 characters");
        assertThat(orders()).isEqualTo(2);
    }

    private static InputStream utf8(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    /// The same byte very often.
    private static final class Repeated extends InputStream {

        private final char sign;
        private long left;

        Repeated(char sign, long times) {
            this.sign = sign;
            this.left = times;
        }

        @Override
        public int read() {
            return left-- > 0 ? sign : -1;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            int some = (int) Math.min(length, Math.max(left, 0));
            Arrays.fill(buffer, offset, offset + some, (byte) sign);
            left -= some;
            return some == 0 ? -1 : some;
        }
    }

    @Test
    void aFileThatGrowsBehindItsEndWasNotWhole() throws Exception {
        Path file = Files.writeString(data.resolve("orders.csv"), "id,version,customer\n1,1,N\n");
        // The last records are written when the end of the file has been reached.
        ApplicationListener<PayloadApplicationEvent<RecordsTaken>> writer = taken -> append(file);
        ApplicationEventMulticaster events = desk.bean(ApplicationEventMulticaster.class);
        events.addApplicationListener(writer);
        try {
            assertThat(send(CSV, file.toFile()).getException())
                    .isInstanceOf(BrokenFeed.class)
                    .hasMessageContaining("orders.csv: The file has grown");
        } finally {
            events.removeApplicationListener(writer);
        }
        assertThat(orders()).isEqualTo(1);
    }

    private static void append(Path file) {
        try {
            Files.writeString(file, "2,1,N\n", StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void duplicatesAndLateVersionsOfOneFileAreTold() {
        String csv = "id,version,customer\n1,2,New\n1,1,Old\n1,2,New\n1,2,Other\n1,3,Newest\n";

        assertThat(report(CSV, csv)).isEqualTo("1 created, 1 updated, 1 unchanged, 1 older, 1 refused");
        assertThat(held())
                .singleElement()
                .satisfies(item -> assertThat(item.reference()).isEqualTo("erp/1 v2"));
    }

    @Test
    void unknownFieldsWrongTypesAndMissingKeysAreRefusedByName() {
        String csv = "id,version,customer,weight_kg,colour\n1,1,N,heavy,\n,1,N,1,\n3,,N,1,\n4,1,N,1,red\n5,1,N,1,\n";

        assertThat(report(CSV, csv)).isEqualTo("1 created, 0 updated, 0 unchanged, 0 older, 4 refused");
        assertThat(held())
                .extracting(QuarantineItem::cause)
                .anyMatch(cause -> cause.contains("weightKg: read \"heavy\", expected"))
                .anyMatch(cause -> cause.startsWith("id: read nothing, expected"))
                .anyMatch(cause -> cause.startsWith("version: read nothing, expected"))
                .anyMatch(cause -> cause.startsWith("colour: read a field that is not known here"));
    }

    @Test
    void aRecordThatIsNoJsonHindersNoLaterOne() {
        String lines = json(1, 1, "") + "\n" + json(2, 1, ", \"id\": \"2\"") + "\n" + json(3, 1, ", oops") + "\n"
                + json(4, 1, "") + "\n";

        Exchange done = send(ORDERS, lines);
        assertThat(done.getException())
                .hasMessageContaining("2 not readable")
                .hasMessageContaining("line 2 has no JSON")
                .hasMessageContaining("line 3 has no JSON");
        assertThat(orders()).isEqualTo(2);

        Exchange list = send(ORDERS, "[\n" + lines.strip().replace("\n", ",\n").replace("\"4\"", "\"5\"") + "\n]");
        assertThat(list.getException())
                .hasMessageContaining("1 created, 0 updated, 1 unchanged, 0 older, 0 refused, 2 not readable")
                .hasMessageContaining("line 3 has no JSON");
    }

    @Test
    void refusesAHeadThatNamesNoFields() {
        assertThat(send(CSV, "id,id,customer\n1,1,N\n").getException()).hasMessageContaining("first line");
        assertThat(send(CSV, "id,,customer\n1,1,N\n").getException()).hasMessageContaining("first line");
    }

    @Test
    void givesUpAFileThatIsSomethingElse() {
        String csv = "id,version,customer,colour\n" + "1,1,N,red\n".repeat(50);

        Exchange done = send(CSV + "&mostRefused=10", csv);

        assertThat(done.getException())
                .hasMessageContaining("11 records were refused")
                .hasMessageContaining("colour");
    }

    @Test
    void aRecordWithoutEndDoesNotFillTheMemory() {
        String much = "{\"id\": \"1\", \"version\": 1, \"rows\": [" + "[1,2],".repeat(500_000);

        assertThat(send(ORDERS, json(2, 1, "") + much).getException())
                .isInstanceOf(BrokenFeed.class)
                .hasMessageContaining("1065536 characters");
        assertThat(orders()).isEqualTo(1);
    }
}
