package dev.fairlead.hub;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairlead.feeds.BrokenFeed;
import dev.fairlead.feeds.FeedReport;
import dev.fairlead.intake.QuarantineItem;
import dev.fairlead.trade.TradeKind;
import dev.fairlead.trade.TradeRecords;
import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.apache.camel.Exchange;
import org.junit.jupiter.api.Test;

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

        assertThat(send(CSV, gbk).getException()).isInstanceOf(BrokenFeed.class);
        assertThat(report(CSV + "&charset=GBK", gbk)).startsWith("2 created");
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
                .containsExactly("line 3", "line 4", "line 5", "line 7");
        assertThat(held()).extracting(QuarantineItem::cause).anyMatch(cause -> cause.contains("3 columns"));
    }

    @Test
    void anOpenQuotationMarkDoesNotSwallowTheFile() {
        String csv = "id,version,customer\n1,1,Nordwind\n2,1,\"Nord" + "wind,1,1\n".repeat(100_000);

        Exchange done = send(CSV, new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)));

        assertThat(done.getException()).isInstanceOf(BrokenFeed.class).hasMessageContaining("line 2");
        assertThat(orders()).isEqualTo(1);
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

        assertThat(done.getException()).hasMessageContaining("11 records were refused");
    }

    @Test
    void aRecordWithoutEndDoesNotFillTheMemory() {
        String much = "{\"id\": \"1\", \"version\": 1, \"rows\": [" + "[1,2],".repeat(500_000);

        assertThat(send(ORDERS, json(2, 1, "") + much).getException())
                .isInstanceOf(BrokenFeed.class)
                .hasMessageContaining("2065536 characters");
        assertThat(orders()).isEqualTo(1);
    }
}
