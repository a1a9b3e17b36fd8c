package dev.fairlead.bench;

import dev.fairlead.FairleadApplication;
import dev.fairlead.MailRoom;
import dev.fairlead.bench.Api.Caller;
import dev.fairlead.bench.QuoteScore.Found;
import dev.fairlead.bench.TruthFile.TrueMail;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.JsonNode;

/// Measures the quotes that are read from a folder of mail against what the mail really says: the whole program over an
/// empty database, its intake and stages, and the quotes as its REST API gives them. See the README beside this.
public final class QuoteTruth {

    private static final int PAGE = 500;
    private static final int BATCH = 400;

    private final Path mail;
    private final String domain;
    private final List<TrueMail> truth;

    private QuoteTruth(Path mail, String domain, List<TrueMail> truth) {
        this.mail = mail;
        this.domain = domain;
        this.truth = truth;
    }

    /// Settings `bench.folder`, `bench.truth`, `bench.domain`, `bench.names`, `bench.ports` and `bench.keep`.
    public static void main(String[] ignored) throws IOException {
        Path folder = Path.of(System.getProperty("bench.folder", ""));
        Path file = Path.of(System.getProperty("bench.truth", "none"));
        if (!Files.isDirectory(folder) || !Files.isRegularFile(file)) {
            System.out.printf("-Dbench.folder=%s is no folder of mail, or -Dbench.truth=%s no file%n", folder, file);
            System.exit(1);
        }
        Path data = Files.createTempDirectory("fairlead-truth");
        try {
            List<TrueMail> truth = new TruthFile(System.getProperty("bench.names", "")).read(file);
            new QuoteTruth(folder, System.getProperty("bench.domain", "fairlead.example"), truth).run(data);
        } finally {
            if (Boolean.getBoolean("bench.keep")) {
                System.out.println("Data: " + data);
            } else {
                FileSystemUtils.deleteRecursively(data);
            }
        }
    }

    private void run(Path data) throws IOException {
        int port = Ports.free();
        var application = new SpringApplication(FairleadApplication.class);
        try (ConfigurableApplicationContext context = application.run(
                "--server.port=" + port,
                "--fairlead.data=" + data,
                "--fairlead.admin-password=" + Program.ADMIN_PASSWORD,
                "--logging.level.root=warn")) {
            Api api = new Api("http://127.0.0.1:" + port);
            MailRoom room = new MailRoom(context);
            Map<String, Long> mailboxes = people(api, room);
            customers(api);
            deliver(room, mailboxes);
            QuoteScore score = new QuoteScore(TruthFile.pairs(System.getProperty("bench.ports", "")));
            score.compare(truth, found(api));
            score.print();
        }
    }

    private Map<String, Long> people(Api api, MailRoom room) throws IOException {
        Map<String, Long> mailboxes = new LinkedHashMap<>();
        api.post(Caller.ADMIN, "/api/v1/users", person(Caller.AUDITOR.username(), "AUDITOR"));
        for (Path home : list(mail)) {
            String name = home.getFileName().toString();
            api.post(Caller.ADMIN, "/api/v1/users", person(name, "REP"));
            mailboxes.put(name, room.open(name, name + "@" + domain));
        }
        return mailboxes;
    }

    private static Map<String, ?> person(String name, String role) {
        return Map.of(
                "username",
                name,
                "displayName",
                name,
                "password",
                Caller.AUDITOR.password(),
                "roles",
                List.of(role),
                "team",
                "Bench");
    }

    /// The customer file is not what is measured: each customer has the domains of whom mails with quotes go to.
    private void customers(Api api) {
        Map<String, Set<String>> domains = new LinkedHashMap<>();
        for (TrueMail one : truth) {
            if (!one.quotes().isEmpty() && !one.customer().isEmpty()) {
                one.domains().stream()
                        .filter(each -> !each.equals(domain))
                        .forEach(each -> domains.computeIfAbsent(one.customer(), name -> new TreeSet<>())
                                .add(each));
            }
        }
        domains.forEach((name, its) ->
                api.post(Caller.ADMIN, "/api/v1/customers", Map.of("name", name, "domains", List.copyOf(its))));
    }

    private void deliver(MailRoom room, Map<String, Long> mailboxes) throws IOException {
        for (Map.Entry<String, Long> mailbox : mailboxes.entrySet()) {
            List<byte[]> batch = new ArrayList<>();
            for (Path letter : letters(mail.resolve(mailbox.getKey()))) {
                batch.add(Files.readAllBytes(letter));
                if (batch.size() == BATCH) {
                    room.deliver(mailbox.getValue(), batch);
                    room.awaitStages("quotes");
                    batch.clear();
                }
            }
            room.deliver(mailbox.getValue(), batch);
            room.awaitStages("quotes");
        }
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(Files::isDirectory).sorted().toList();
        }
    }

    private static List<Path> letters(Path home) throws IOException {
        try (Stream<Path> all = Files.walk(home)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().startsWith("dovecot"))
                    .sorted()
                    .toList();
        }
    }

    private static List<Found> found(Api api) {
        List<Found> found = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = api.get(Caller.AUDITOR, "/api/v1/quotes?size=" + PAGE + "&cursor=" + Api.encoded(cursor));
            page.path("items").forEach(quote -> add(quote, found));
            cursor = page.path("next").asString("");
        } while (!cursor.isEmpty());
        return found;
    }

    /// A quote, and each price that it had before.
    private static void add(JsonNode quote, List<Found> found) {
        found.add(found(quote, quote));
        quote.path("revisions").forEach(before -> found.add(found(quote, before)));
    }

    private static Found found(JsonNode quote, JsonNode price) {
        JsonNode freight = price.path("lines").path(0);
        return new Found(
                price.path("messageId").asString(""),
                quote.path("direction").asString(""),
                quote.path("customer").path("name").asString(""),
                price.path("pol").asString(""),
                price.path("pod").asString(""),
                quote.path("equipment").asString(""),
                freight.path("currency").asString(""),
                freight.path("amount").decimalValue(),
                price.path("validTo").asString(""));
    }
}
