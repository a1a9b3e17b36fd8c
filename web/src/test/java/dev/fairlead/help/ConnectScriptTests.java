package dev.fairlead.help;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The program that the help hands out for many mailboxes: one bad line stops no other, and a table that is not the one
/// it expects is named before anything is added.
class ConnectScriptTests {

    private static final String HEAD =
            "username;name;team;roles;password;address;host;port;security;mailuser;mailpassword\n";
    private static final String LISA = "lisa;Lisa Chen;Asia;REP;;lisa@firm.example;imap.firm.example;993;tls;;secret\n";

    private final List<String> asked = new CopyOnWriteArrayList<>();

    @TempDir
    private Path folder;

    private HttpServer server;

    private record Outcome(int status, String said, String complained) {}

    @BeforeEach
    void answerLikeFairlead() throws IOException {
        Assumptions.assumeTrue(hasPython(), "python3 is not on the path");
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/api/v1/", this::answer);
        server.start();
    }

    @AfterEach
    void close() {
        if (server != null) {
            server.stop(0);
        }
    }

    @Test
    void addsWhoIsNotThereYetAndConnectsTheMailbox() throws Exception {
        Outcome done = run(HEAD + "known;K;Asia;REP;;;;;;;\n" + LISA, UTF_8);

        assertThat(done.said()).contains("lisa added, password ", "lisa@firm.example connected");
        assertThat(done.complained()).isEmpty();
        assertThat(done.status()).isZero();
        assertThat(asked).filteredOn(one -> one.startsWith("POST")).hasSize(2);
    }

    @Test
    void takesTheCommasOfAnotherCountrysSpreadsheet() throws Exception {
        Outcome done = run((HEAD + LISA).replace(';', ','), UTF_8);

        assertThat(done.said()).contains("lisa@firm.example connected");
    }

    @Test
    void aLineThatCannotBeTakenIsNamedAndTheOthersGoOn() throws Exception {
        String refused = "refused;R;Asia;REP;;r@firm.example;h;993;tls;;s\n";
        String portless = "known;K;Asia;REP;;k@firm.example;h;imap;tls;;s\n";
        String proxied = "proxied;P;Asia;REP;;p@firm.example;h;993;tls;;s\n";

        Outcome done = run(HEAD + refused + portless + proxied + "short\n" + LISA, UTF_8);

        assertThat(done.complained())
                .contains(
                        "line 2: nobody of this name",
                        "line 3: ",
                        "line 4: 502 Bad Gateway",
                        "line 5: expected 11 columns");
        assertThat(done.said()).contains("lisa@firm.example connected");
        assertThat(done.status()).isOne();
    }

    @Test
    void namesTheColumnsThatAreMissing() throws Exception {
        Outcome done = run("user;name\nlisa;Lisa\n", UTF_8);

        assertThat(done.complained())
                .contains("its first line must name username;name;")
                .contains("not there: username");
        assertThat(done.status()).isOne();
        assertThat(asked).isEmpty();
    }

    @Test
    void saysSoWhenTheTableHasAnotherCharset() throws Exception {
        Outcome done = run(HEAD + LISA.replace("Lisa Chen", "陈丽莎"), Charset.forName("GBK"));

        assertThat(done.complained()).contains("is not UTF-8");
        assertThat(asked).isEmpty();
    }

    @Test
    void saysSoWhenNobodyAnswers() throws Exception {
        server.stop(0);

        Outcome done = run(HEAD + LISA, UTF_8);

        assertThat(done.complained()).contains("/api/v1: ").doesNotContain("Traceback");
        assertThat(done.status()).isOne();
    }

    private void answer(HttpExchange call) throws IOException {
        asked.add(call.getRequestMethod() + " " + call.getRequestURI());
        String body = new String(call.getRequestBody().readAllBytes(), UTF_8);
        if (call.getRequestMethod().equals("GET")) {
            boolean people = call.getRequestURI().getPath().endsWith("/users");
            send(call, 200, people ? "[{\"username\":\"known\"}]" : "{\"items\":[],\"next\":null}");
        } else if (body.contains("\"username\": \"refused\"")) {
            send(call, 400, "{\"detail\":\"nobody of this name\"}");
        } else if (body.contains("\"username\": \"proxied\"")) {
            send(call, 502, "<html>Bad Gateway</html>");
        } else {
            send(call, 201, "{}");
        }
    }

    private static void send(HttpExchange call, int status, String text) throws IOException {
        byte[] bytes = text.getBytes(UTF_8);
        call.sendResponseHeaders(status, bytes.length);
        try (call) {
            call.getResponseBody().write(bytes);
        }
    }

    private Outcome run(String table, Charset charset) throws Exception {
        Path people = Files.writeString(folder.resolve("people.csv"), table, charset);
        Path said = folder.resolve("said");
        Path complained = folder.resolve("complained");
        ProcessBuilder python = new ProcessBuilder(
                        "python3",
                        Path.of("src/main/resources/static", MailboxesChapter.SCRIPT)
                                .toString(),
                        "http://127.0.0.1:" + server.getAddress().getPort(),
                        people.toString())
                .redirectOutput(said.toFile())
                .redirectError(complained.toFile());
        python.environment().put("FAIRLEAD_ADMIN_PASSWORD", "demo");
        int status = python.start().waitFor();
        return new Outcome(status, Files.readString(said), Files.readString(complained));
    }

    private static boolean hasPython() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .anyMatch(place -> Files.isExecutable(Path.of(place, "python3")));
    }
}
