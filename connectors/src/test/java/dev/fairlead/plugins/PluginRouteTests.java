package dev.fairlead.plugins;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.net.httpserver.HttpServer;
import dev.fairlead.trade.TradeKind;
import dev.fairlead.trade.TradeRecords;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/// Routes that plugins bring: held to what was granted, to the rate, and to the life of the plugin.
class PluginRouteTests extends PluginTest {

    private static final String ASKS = ".writes(\"orders\")";

    /// One after the other, as long as it runs.
    private static final String COUNTING = """
            - route:
                id: counting
                from:
                  uri: timer:tick?period=20&delay=0&includeMetadata=true
                  steps:
                    - setBody:
                        simple: '{"id": "${header.CamelTimerCounter}", "version": 1, "customer": "{{who}}"}'
                    - to: fairlead:orders
            """;

    private static final String WHO =
            ".with(Setting.of(\"who\", Setting.Type.TEXT, \"Customer\", \"客户\").withStandard(\"Nordwind\"))";

    private static String bringing(String yaml) {
        String escaped = yaml.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
        return "public String routes() { return \"" + escaped + "\"; }";
    }

    /// One route with one step.
    private static String once(String to) {
        return """
                - route:
                    id: once
                    from:
                      uri: timer:once?repeatCount=1&delay=0
                      steps:
                        - setBody:
                            constant: '{"id": "1", "version": 1, "customer": "Nordwind"}'
                        - to: "%s"
                """.formatted(to);
    }

    private void quiet() throws InterruptedException {
        long before = orders();
        Thread.sleep(400);
        assertThat(orders()).isEqualTo(before);
    }

    @Test
    void runAsLongAsThePluginDoesWithItsSettingsAndUnderItsName() throws Exception {
        drop("erp", "1", ASKS + WHO, bringing(COUNTING));
        start();
        await(() -> assertThat(view("erp").version().routes()).isEqualTo(COUNTING));
        assertThat(orders()).isZero();
        grantAndStart("erp");
        await(() -> assertThat(orders()).isGreaterThan(3));
        assertThat(desk().bean(TradeRecords.class)
                        .find(TradeKind.ORDERS, "plugin.erp", "1")
                        .orElseThrow()
                        .body())
                .contains("Nordwind");
        await(() -> assertThat(view("erp").work().records().get("created")).isGreaterThan(3));

        plugins().stop("erp");
        quiet();
        set("erp", "who", "Bolt");
        plugins().start("erp");
        await(() -> assertThat(held()).isNotEmpty());
        assertThat(held().getFirst().source()).isEqualTo("plugin:erp");

        plugins().kill("erp");
        quiet();
        plugins().start("erp");
        remove("erp");
        await(() -> assertThat(plugins().all()).isEmpty());
        quiet();
    }

    @Test
    void areRefusedWithTheirLineWhenTheyGoBeyondWhatWasGranted() throws Exception {
        start();

        isRefused("fairlead:mail?mailbox=a@b.example", "fairlead:mail is not among what was granted");
        isRefused("fairlead:chat?mailbox=a@b.example", "fairlead:chat is not among what was granted");
        isRefused("fairlead:invoices", "fairlead:invoices is not among what was granted");
        isRefused("fairlead:events?reader=x", "fairlead:events is not among what was granted");
        isRefused("fairlead:orders?source=erp", "A plugin names no source");
        isRefused("fairlead:orders?colour=red", "colour");
        isRefused("file:data/out", "file is not among what was granted");
        isRefused("sql:commit", "sql is not among what was granted");
        isRefused("exec:ls", "exec is not among what was granted");
        isRefused("bean:dataSource", "bean is not among what was granted");
        isRefused("http://127.0.0.1:9/out", "its host is not among what was granted");
        isRefused("https://elsewhere.example/out", "its host is not among what was granted");
        assertThat(orders()).isZero();
    }

    private void isRefused(String to, String reason) throws Exception {
        assertThat(refusal(to)).contains("line 8", "of its routes", reason);
    }

    @Test
    void areRefusedWhenTheyNeedWhatNobodyHasSet() throws Exception {
        start();

        assertThat(refusal("fairlead:orders?charset={{missing}}")).contains("its routes", "missing");
        assertThat(orders()).isZero();
    }

    /// Why a plugin is not started whose route sends to this.
    private String refusal(String to) throws Exception {
        String id = "erp" + (plugins().all().size() + 1);
        drop(id, "1", ASKS + ".reaches(\"api.partner.example\")", bringing(once(to)));
        await(() -> assertThat(view(id).state()).isEqualTo(PluginState.WAITING));
        plugins().grant(id, view(id).asks(), "it");

        PluginRefusal refusal = assertThatExceptionOfType(PluginRefusal.class)
                .as(to)
                .isThrownBy(() -> plugins().start(id))
                .actual();
        assertThat(view(id).state()).isEqualTo(PluginState.FAILED);
        return Objects.requireNonNull(refusal.getMessage());
    }

    @Test
    void anAddressThatOnlyAnExchangeNamesIsHeldToThatToo() throws Exception {
        Path out = data.resolve("out");
        String named = """
                - setHeader:
                            name: where
                            constant: "file:%s"
                        - toD: "${header.where}"
                """.strip().formatted(out);
        drop("erp", "1", ASKS, bringing(once("x").replace("- to: \"x\"", named)));
        start();
        grantAndStart("erp");

        await(() -> assertThat(view("erp").log().toString()).contains("file is not among what was granted"));
        assertThat(out).doesNotExist();
    }

    @Test
    void aFormerVersionGoesOnBesideOneWhoseRoutesCannotRun() throws Exception {
        drop("erp", "1", ASKS + WHO, bringing(COUNTING));
        start();
        grantAndStart("erp");
        await(() -> assertThat(orders()).isPositive());

        drop("erp", "2", ASKS, bringing("- route:\n    id: x\n    from:\n      uri: [\n"));
        await(() -> assertThat(refused("erp")).contains("did not start", "of its routes"));
        long before = orders();
        await(() -> assertThat(orders()).isGreaterThan(before));
        drop("erp", "3", ASKS, bringing("- from:\n    uri: timer:x\n    steps:\n      - log: hello\n"));
        await(() -> assertThat(refused("erp")).contains("the route has no id"));
    }

    @Test
    void readFilesWhenThatIsGrantedAndCallHostsThatAre() throws Exception {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            byte[] answer =
                    "[{\"id\": \"web\", \"version\": 1, \"customer\": \"Bolt\"}]".getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        server.start();
        try {
            Path in = Files.createDirectories(data.resolve("in"));
            Files.writeString(in.resolve("a.csv"), "id;version;customer\nfile;1;Nordwind\n");
            String yaml = """
                    - route:
                        id: files
                        from:
                          uri: "file:%s"
                          steps:
                            - to: "fairlead:orders?format=csv&delimiter=;"
                    - route:
                        id: web
                        from:
                          uri: timer:once?repeatCount=1&delay=0
                          steps:
                            - to: "http://127.0.0.1:%d/orders"
                            - to: fairlead:orders
                    """.formatted(in, server.getAddress().getPort());
            String host = "127.0.0.1:" + server.getAddress().getPort();
            drop("erp", "1", ASKS + ".uses(\"file\").reaches(\"" + host + "\")", bringing(yaml));
            start();
            await(() -> assertThat(view("erp").missing().uses()).containsExactly("file"));
            grantAndStart("erp");
            await(() -> assertThat(orders()).isEqualTo(2));
        } finally {
            server.stop(0);
        }
    }

    @Test
    void doNotAskForWhatIsNoWayIn() throws Exception {
        drop("erp", "1", ".uses(\"exec\")", bringing(COUNTING));
        start();
        await(() -> assertThat(refused("erp")).contains("It asks for 'exec'", "file, ftp, sftp"));
    }

    @Test
    void areStoppedAndNamedWhenTheyFailAndFail() throws Exception {
        drop("erp", "1", ASKS, bringing(COUNTING.replace("{{who}}", "\"")));
        start();
        grantAndStart("erp");

        awaitState("erp", PluginState.FAILED);
        assertThat(view("erp").notice()).contains("failures one after the other", "route counting threw");
        quiet();
    }

    @Test
    void keepTheirRateAndEndInTheMiddleOfADelivery() throws Exception {
        Path in = Files.createDirectories(data.resolve("in"));
        StringBuilder many = new StringBuilder("id,version,customer\n");
        for (int i = 0; i < 50_000; i++) {
            many.append(i).append(",1,Nordwind\n");
        }
        Files.writeString(in.resolve("a.csv"), many);
        String yaml = """
                - route:
                    id: files
                    from:
                      uri: "file:%s"
                      steps:
                        - to: "fairlead:orders?format=csv"
                """.formatted(in);
        drop("erp", "1", ASKS + ".uses(\"file\")", bringing(yaml));
        start();
        await(() -> assertThat(plugins().all()).hasSize(1));
        plugins().set("erp", java.util.Map.of(), 12_000);
        grantAndStart("erp");
        await(() -> assertThat(orders()).isGreaterThan(500));

        long start = System.nanoTime();
        plugins().kill("erp");
        assertThat(System.nanoTime() - start).isLessThan(30_000_000_000L);
        assertThat(orders()).isLessThan(20_000);
        quiet();
        assertThat(view("erp").state()).isEqualTo(PluginState.KILLED);
    }
}
