package dev.fairlead.hub;

import static dev.fairlead.hub.RouteDesk.await;
import static dev.fairlead.hub.RouteDesk.file;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fairlead.archive.Archive;
import dev.fairlead.intake.Quarantine;
import dev.fairlead.trade.TradeKind;
import dev.fairlead.trade.TradeRecords;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The routes that are shipped as examples, as they are, against real servers on this machine.
class ExampleRouteTests extends RouteTest {

    private static final String SHIPMENT = """
            [{"id":"S-1","version":1,"customer":"Nordwind","bl":"HLCUSHA2611ABCD1","containers":["CSQU3054383"],
              "pol":"CNSHA","pod":"DEHAM","vessel":"NORDSTERN","voyage":"074W","eta":"2026-12-20T14:00+01:00"}]
            """;

    private static final String DCSA = """
            [{"carrierServiceName":"Great Lion","carrierServiceCode":"GL1","vesselSchedules":[{
              "operatorCarrierCode":"MAEU","vesselIMONumber":"9321483","vesselName":"NORDSTERN","isDummyVessel":false,
              "transportCalls":[
                {"portVisitReference":"CNSHA2611","carrierImportVoyageNumber":"073E","carrierExportVoyageNumber":"074W",
                 "location":{"locationName":"Yangshan","UNLocationCode":"CNSHA",
                   "facility":{"facilityCode":"YSH","facilityCodeListProvider":"SMDG"}},
                 "timestamps":[
                   {"eventTypeCode":"ARRI","eventClassifierCode":"PLN","eventDateTime":"2026-11-28T06:00:00+08:00"},
                   {"eventTypeCode":"DEPA","eventClassifierCode":"PLN","eventDateTime":"2026-11-29T06:00:00+08:00"},
                   {"eventTypeCode":"DEPA","eventClassifierCode":"EST","eventDateTime":"2026-11-29T18:00:00+08:00"}],
                 "cutOffTimes":[{"cutOffDateTimeCode":"FCO","cutOffDateTime":"2026-11-27T18:00:00+08:00"}]},
                {"carrierImportVoyageNumber":"074W","carrierExportVoyageNumber":"075E",
                 "location":{"UNLocationCode":"DEHAM"},
                 "timestamps":[
                   {"eventTypeCode":"ARRI","eventClassifierCode":"EST","eventDateTime":"2026-12-28T06:00:00+01:00"}]}]}]}]
            """;

    private void run(String example, String... settings) throws Exception {
        routes.example(example);
        start(settings);
        await(() -> assertThat(file(desk(), example).problem()).isNull());
    }

    private TradeRecords records() {
        return desk().bean(TradeRecords.class);
    }

    @Test
    void everyExampleIsTriedHere() throws Exception {
        start();
        assertThat(RouteDesk.examples())
                .containsExactly(
                        "chats-from-folder",
                        "events-to-jms",
                        "events-to-webhook",
                        "ledger-from-jdbc",
                        "mail-from-folder",
                        "mail-from-sftp",
                        "orders-from-csv",
                        "rates-from-sheet",
                        "schedules-from-dcsa",
                        "shipments-from-edifact",
                        "shipments-from-rest");
    }

    @Test
    void ordersComeFromCsvFilesInAFolder() throws Exception {
        Path folder = Files.createDirectories(data.resolve("orders"));
        Files.writeString(
                folder.resolve("a.csv"),
                "id,version,customer,pol,pod\n1,1,上海联运,CNSHA,DEHAM\n2,1,Nordwind,Shanghai,DEHAM\n3,1,N,CNSHA,DEHAM\n",
                Charset.forName("GBK"));
        Files.writeString(folder.resolve("half.csv"), "id,version,customer\n4,1,N\n5,1,\"Nord");

        run("orders-from-csv", "orders.folder=" + folder, "orders.charset=GBK");

        await(() -> assertThat(records().count(TradeKind.ORDERS)).isEqualTo(3));
        await(() -> assertThat(names(folder.resolve("done"))).anyMatch(name -> name.endsWith("a.csv")));
        await(() -> assertThat(names(folder.resolve("failed"))).anyMatch(name -> name.endsWith("half.csv")));
        assertThat(records().find(TradeKind.ORDERS, "erp", "1").orElseThrow().body())
                .contains("上海联运");
        assertThat(desk().bean(Quarantine.class).list("OPEN", 0, 10))
                .singleElement()
                .satisfies(item -> assertThat(item.reference()).isEqualTo("erp/2 v1"));
    }

    @Test
    void aFileThatIsStillWrittenIsReadWhenItIsWhole() throws Exception {
        Path folder = Files.createDirectories(data.resolve("orders"));
        run("orders-from-csv", "orders.folder=" + folder, "orders.quiet=1000");
        Path file = folder.resolve("slow.csv");
        try (Writer slow = Files.newBufferedWriter(file)) {
            slow.write("id,version,customer\n1,1,Nord");
            slow.flush();
            for (int id = 2; id < 8; id++) {
                Thread.sleep(400);
                assertThat(file).exists();
                slow.write("wind\n%d,1,Nord".formatted(id));
                slow.flush();
            }
            slow.write("wind\n");
        }

        await(() -> assertThat(records().count(TradeKind.ORDERS)).isEqualTo(7));
        assertThat(records().find(TradeKind.ORDERS, "erp", "1").orElseThrow().body())
                .contains("Nordwind");
        await(() -> assertThat(names(folder.resolve("done"))).hasSize(1));
    }

    @Test
    void mailsComeFromAFolder() throws Exception {
        Path folder = Files.createDirectories(data.resolve("mail"));
        Files.writeString(folder.resolve("a.eml"), "From: bo@acme.example\r\nSubject: A\r\n\r\nHello");
        Files.writeString(folder.resolve("b.eml"), "no mail");
        routes.example("mail-from-folder");
        start("mail.folder=" + folder, "mail.mailbox=anna@firm.example");
        desk().mailbox("anna", "anna@firm.example");

        await(() -> assertThat(desk().bean(Archive.class).messageCount()).isEqualTo(1));
        await(() -> assertThat(names(folder.resolve("failed"))).anyMatch(name -> name.endsWith("b.eml")));
        Files.copy(
                names(folder.resolve("done")).stream()
                        .map(folder.resolve("done")::resolve)
                        .findFirst()
                        .orElseThrow(),
                folder.resolve("again.eml"));
        await(() -> assertThat(names(folder.resolve("done"))).hasSize(2));
        assertThat(desk().bean(Archive.class).messageCount()).isEqualTo(1);
    }

    @Test
    void chatsComeFromAFolder() throws Exception {
        Path folder = Files.createDirectories(data.resolve("chats"));
        routes.example("chats-from-folder");
        start("chats.folder=" + folder, "chats.mailbox=anna@firm.example", "chats.me=Anna Zhou, Anna");
        desk().mailbox("anna", "anna@firm.example");
        String text = "2026/3/2 08:01 - Bo Lind: hi\n2026/3/2 08:02 - Anna: hello\n";
        Files.writeString(folder.resolve("WhatsApp Chat with Bo Lind.txt"), text);
        Files.writeString(folder.resolve("WhatsApp Chat with Nobody.txt"), "no transcript");

        await(() -> assertThat(desk().bean(Archive.class).messageCount()).isEqualTo(2));
        await(() -> assertThat(names(folder.resolve("failed"))).anyMatch(name -> name.endsWith("Nobody.txt")));
        await(() -> assertThat(names(folder.resolve("done"))).hasSize(1));
        Files.writeString(folder.resolve("WhatsApp Chat with Bo Lind.txt"), text + "2026/3/2 08:03 - Bo Lind: new\n");
        await(() -> assertThat(desk().bean(Archive.class).messageCount()).isEqualTo(3));
    }

    private static List<String> names(Path folder) throws Exception {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    @Test
    void shipmentsComeFromARestEndpoint() throws Exception {
        routes.answers(500, "{}");
        run("shipments-from-rest", "shipments.url=" + routes.url(), "shipments.period=200");
        routes.answers(200, SHIPMENT);
        await(() ->
                assertThat(records().find(TradeKind.SHIPMENTS, "tms", "S-1")).isPresent());

        routes.answers(200, SHIPMENT.replace("\"version\":1", "\"version\":2").replace("12-20", "12-23"));
        await(() -> assertThat(records()
                        .find(TradeKind.SHIPMENTS, "tms", "S-1")
                        .orElseThrow()
                        .body())
                .contains("2026-12-23"));
        assertThat(records().past(TradeKind.SHIPMENTS, "tms", "S-1")).hasSize(1);
    }

    @Test
    void schedulesComeFromACarrierThatSpeaksDcsa() throws Exception {
        routes.answers(200, DCSA);
        run("schedules-from-dcsa", "schedules.url=" + routes.url(), "schedules.period=100");
        await(() -> assertThat(records().find(TradeKind.SCHEDULES, "carrier", "GL1/9321483/074W"))
                .isPresent());

        String body = records()
                .find(TradeKind.SCHEDULES, "carrier", "GL1/9321483/074W")
                .orElseThrow()
                .body();
        assertThat(body)
                .contains("NORDSTERN", "\"etd\":\"2026-11-29T18:00+08:00\"", "\"cutOff\"", "\"port\":\"DEHAM\"");

        routes.answers(200, DCSA.replace("2026-12-28", "2026-12-31"));
        await(() -> assertThat(records()
                        .find(TradeKind.SCHEDULES, "carrier", "GL1/9321483/074W")
                        .orElseThrow()
                        .body())
                .contains("2026-12-31"));
        // Polled many times meanwhile: only what changed is a version.
        assertThat(records().past(TradeKind.SCHEDULES, "carrier", "GL1/9321483/074W"))
                .hasSize(1);
    }

    @Test
    void eventsGoToAnAddress() throws Exception {
        routes.answers(500, "{}");
        run("events-to-webhook", "events.url=" + routes.url());
        desk().sent(1, 2);
        await(() -> assertThat(routes.received()).isNotEmpty());
        routes.answers(200, "{}");

        await(() -> assertThat(routes.received().getLast()).contains("quote/2"));
        assertThat(routes.received().getFirst()).contains("dev.fairlead.quote.sent", "quote/1");
    }
}
