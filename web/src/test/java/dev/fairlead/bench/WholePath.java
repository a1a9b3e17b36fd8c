package dev.fairlead.bench;

import dev.fairlead.bench.Api.Caller;
import dev.fairlead.demo.letters.Rep;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.util.FileSystemUtils;

/// Measures the whole path: a Dovecot full of mail, the production jar, every message fetched, archived, understood and
/// found. Prints a report; ends with 1 only when something was lost, doubled or changed.
public final class WholePath {

    private static final int ARRIVALS = 5;
    private static final Duration LONGEST_SILENCE = Duration.ofMinutes(2);

    private final BenchSettings settings;
    private final Path folder;
    private final Report report = new Report();
    private final Meters meters = new Meters();

    private WholePath(BenchSettings settings, Path folder) {
        this.settings = settings;
        this.folder = folder;
    }

    public static void main(String[] arguments) throws IOException {
        BenchSettings settings = BenchSettings.fromSystem();
        // The server's user must be able to walk through.
        Path folder = Files.createTempDirectory(
                "fairlead-bench", PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x")));
        List<String> findings;
        try {
            findings = new WholePath(settings, folder).run();
        } catch (BenchFailure e) {
            System.out.println(e.getMessage());
            findings = List.of(e.getMessage());
        }
        if (settings.keep() || !findings.isEmpty()) {
            System.out.println("Mail, data and logs: " + folder);
        } else {
            FileSystemUtils.deleteRecursively(folder);
        }
        System.exit(findings.isEmpty() ? 0 : 1);
    }

    private List<String> run() {
        Maildirs mail = new Maildirs(made("mail"));
        long start = System.nanoTime();
        mail.write(settings);
        report.mail(settings, mail, seconds(start));
        Set<String> names = mail.names();
        try (Dovecot dovecot = Dovecot.start(made("dovecot"), mail);
                Program program = new Program(settings, made("fairlead"))) {
            Api api = new Api(program.address());
            program.awaitReady(api);
            report.started(program, seconds(start));
            pull(mail, dovecot, program, api);
            List<String> findings = new Checks(api, mail).all(names);
            report.arrivals(arrivals(mail, api));
            report.checked(findings, dovecot.complaints());
            report.print();
            return findings;
        }
    }

    private void pull(Maildirs mail, Dovecot dovecot, Program program, Api api) {
        double cpu = program.cpuSeconds();
        double serverCpu = dovecot.cpuSeconds();
        connect(mail, dovecot, api);
        long start = System.nanoTime();
        Crashes crashes = new Crashes(settings, program, api, meters);
        crashes.run();
        awaitFound(mail.hashes().size(), program, api);
        report.pulled(mail, seconds(start), program.cpuSeconds() - cpu, dovecot.cpuSeconds() - serverCpu);
        meters.read(api);
        report.stages(mail, meters);
        report.kept(mail, program, crashes.done());
    }

    private static void connect(Maildirs mail, Dovecot dovecot, Api api) {
        api.post(
                Caller.ADMIN, "/api/v1/users", person(Caller.AUDITOR.username(), Caller.AUDITOR.password(), "AUDITOR"));
        for (Rep rep : mail.reps()) {
            api.post(Caller.ADMIN, "/api/v1/users", person(rep.username(), "bench-rep-pass", "REP"));
        }
        for (Rep rep : mail.reps()) {
            api.post(Caller.ADMIN, "/api/v1/mailboxes", mailbox(rep, dovecot.port()));
        }
    }

    static Map<String, ?> person(String name, String password, String role) {
        return Map.of(
                "username", name, "displayName", name, "password", password, "roles", List.of(role), "team", "Bench");
    }

    static Map<String, ?> mailbox(Rep rep, int port) {
        return Map.of(
                "owner", rep.username(),
                "address", rep.address(),
                "protocol", "imap",
                "host", "127.0.0.1",
                "port", port,
                "security", "none",
                "username", rep.username(),
                "secret", Map.of("type", "password", "password", Dovecot.PASSWORD),
                "folders", Map.of("include", List.of(), "exclude", List.of()));
    }

    /// Until all are found, or nothing more has been found for a while: what is missing then is told by the checks.
    private static void awaitFound(long wanted, Program program, Api api) {
        long lastNews = System.nanoTime();
        long found = 0;
        while (found < wanted && seconds(lastNews) < LONGEST_SILENCE.toSeconds()) {
            if (!program.isAlive()) {
                throw BenchFailure.because("The program ended by itself, see %s", program.log());
            }
            Shell.sleep(100);
            long now = api.get(Caller.AUDITOR, "/api/v1/search?q=&size=1")
                    .get("total")
                    .asLong();
            lastNews = now > found ? System.nanoTime() : lastNews;
            found = now;
        }
    }

    /// Milliseconds from the file's appearance on the server to the first search that finds it.
    private static List<Double> arrivals(Maildirs mail, Api api) {
        List<Double> waits = new ArrayList<>();
        for (int i = 0; i < ARRIVALS; i++) {
            String word = "arrival" + Long.toString(System.nanoTime(), 36);
            long start = System.nanoTime();
            mail.deliver(mail.reps().get(i % mail.reps().size()), word);
            while (api.get(Caller.AUDITOR, "/api/v1/search?size=1&q=" + word)
                            .get("total")
                            .asLong()
                    == 0) {
                if (seconds(start) > 120) {
                    throw BenchFailure.because("Lost: %s is not found two minutes after its arrival", word);
                }
                Shell.sleep(20);
            }
            waits.add(seconds(start) * 1000);
            Shell.sleep(500);
        }
        return waits;
    }

    private Path made(String name) {
        try {
            return Files.createDirectories(folder.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }
}
