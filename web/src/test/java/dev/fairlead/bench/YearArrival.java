package dev.fairlead.bench;

import dev.fairlead.bench.Api.Caller;
import dev.fairlead.demo.letters.Rep;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.JsonNode;

/// How long it takes from a customer's mail on the server to the figure of what is unanswered.
final class YearArrival {

    private static final int ARRIVALS = 7;
    private static final double LONGEST_SECONDS = 60;
    private static final String OWNER = "year.rep5";

    private final Api api;

    YearArrival(Api api) {
        this.api = api;
    }

    void measure() throws IOException {
        Path folder = Files.createTempDirectory(
                "fairlead-year-mail",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x")));
        BenchSettings one = new BenchSettings(1, 1, 0, 7, "", Path.of(""), false);
        Maildirs mail = new Maildirs(made(folder.resolve("mail")));
        mail.write(one);
        Rep rep = mail.reps().getFirst();
        disconnect();
        try (Dovecot dovecot = Dovecot.start(made(folder.resolve("dovecot")), mail)) {
            connect(rep, dovecot.port());
            // The first round gets the mailbox going and is not counted.
            wait(mail, rep);
            StringBuilder line = new StringBuilder();
            double longest = 0;
            for (int i = 0; i < ARRIVALS; i++) {
                Shell.sleep(1_500);
                double seconds = wait(mail, rep);
                longest = Math.max(longest, seconds);
                line.append(String.format(Locale.ROOT, " %.2f", seconds));
            }
            System.out.printf(
                    Locale.ROOT,
                    "%nfrom a mail on the server to one more that is unanswered:%s s, at most %.2f%n",
                    line,
                    longest);
        } finally {
            disconnect();
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    /// Of this run and of one that was ended in the middle.
    private void disconnect() {
        for (JsonNode mailbox :
                api.get(Caller.ADMIN, "/api/v1/mailboxes?size=500").get("items")) {
            if (!mailbox.get("address").asString().endsWith(YearRows.DOMAIN)) {
                api.delete(
                        Caller.ADMIN, "/api/v1/mailboxes/" + mailbox.get("id").asLong());
            }
        }
    }

    private void connect(Rep rep, int port) {
        api.post(
                Caller.ADMIN,
                "/api/v1/mailboxes",
                Map.of(
                        "owner",
                        OWNER,
                        "address",
                        System.nanoTime() + rep.address(),
                        "protocol",
                        "imap",
                        "host",
                        "127.0.0.1",
                        "port",
                        port,
                        "security",
                        "none",
                        "username",
                        rep.username(),
                        "secret",
                        Map.of("type", "password", "password", Dovecot.PASSWORD),
                        "folders",
                        Map.of("include", List.of(), "exclude", List.of())));
    }

    private double wait(Maildirs mail, Rep rep) {
        long before = unanswered();
        long start = System.nanoTime();
        mail.deliver(rep, "arrival" + Long.toString(System.nanoTime(), 36), "p0@c55.example");
        while (unanswered() == before) {
            if (seconds(start) > LONGEST_SECONDS) {
                throw BenchFailure.because("A mail changed nothing within %.0f s", LONGEST_SECONDS);
            }
            Shell.sleep(20);
        }
        return seconds(start);
    }

    private long unanswered() {
        LocalDate today = LocalDate.now();
        long sum = 0;
        for (JsonNode row : api.get(
                        YearLoad.auditor(),
                        "/api/v1/activity?grain=day&rep=%s&from=%s&to=%s"
                                .formatted(OWNER, today.minusDays(1), today.plusDays(1)))
                .get("rows")) {
            sum += row.get("unanswered").asLong();
        }
        return sum;
    }

    private static Path made(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }
}
