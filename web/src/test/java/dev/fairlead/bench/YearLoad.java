package dev.fairlead.bench;

import dev.fairlead.bench.Api.Caller;
import dev.fairlead.figures.truth.NaiveFigures;
import dev.fairlead.figures.truth.NaivePrices;
import dev.fairlead.figures.truth.Year;
import dev.fairlead.figures.truth.YearOffices;
import dev.fairlead.figures.truth.YearPrices;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.util.FileSystemUtils;

/// A year of fifty reps: the production jar makes all facts anew, every figure is compared with the truth, the
/// pages are asked for by eight people at once, a new mail is waited for. See the README beside this. Fails
/// when a figure differs or an answer is an error, never for being slow.
public final class YearLoad {

    private static final Duration LONGEST_REBUILD = Duration.ofMinutes(20);
    private static final Pattern REBUILT =
            Pattern.compile("Facts were made anew of (\\d+) mails.*", Pattern.CASE_INSENSITIVE);
    private static final String PASSWORD = "bench-year-pass";

    private final int mails = Integer.getInteger("bench.mails", 1_000_000);
    private final int seconds = Integer.getInteger("bench.seconds", 60);
    private final List<String> parts = List.of(
            System.getProperty("bench.parts", "rebuild,figures,pages,arrival").split(","));
    private final BenchSettings settings = BenchSettings.fromSystem();

    private YearLoad() {}

    /// Setting `bench.folder`: where the filled database stays, and is found again; without it all is gone at
    /// the end.
    public static void main(String[] arguments) throws IOException {
        String kept = System.getProperty("bench.folder", "");
        Path folder =
                kept.isEmpty() ? Files.createTempDirectory("fairlead-year") : Files.createDirectories(Path.of(kept));
        try {
            new YearLoad().run(folder);
        } finally {
            if (kept.isEmpty()) {
                FileSystemUtils.deleteRecursively(folder);
            }
        }
    }

    static Caller caller(String username) {
        return new Caller(username, PASSWORD);
    }

    static Caller auditor() {
        return caller("year.auditor1");
    }

    private void run(Path folder) throws IOException {
        Year year = new Year(settings.seed(), mails);
        YearOffices offices = new YearOffices();
        YearPrices prices = new YearPrices(settings.seed(), year, offices);
        Path filled = folder.resolve("filled.txt");
        if (!Files.exists(filled)) {
            fill(folder, year, prices);
            Files.writeString(filled, settings.seed() + " " + mails);
        }
        if (!Files.readString(filled).equals(settings.seed() + " " + mails)) {
            throw BenchFailure.because("%s was filled with seed and mails %s", folder, Files.readString(filled));
        }
        migrate(folder);
        if (parts.contains("rebuild")) {
            YearRows.forget(folder.resolve("data"), mails);
        }
        try (Program program = new Program(settings, folder)) {
            long read = Files.exists(program.log()) ? Files.size(program.log()) : 0;
            Api api = new Api(program.address());
            program.awaitReady(api);
            System.out.printf(
                    "%d mails, %d enquiries, %d quotes, %d processors, heap %s%n",
                    mails,
                    prices.enquiries.size(),
                    prices.quotes.size(),
                    Runtime.getRuntime().availableProcessors(),
                    settings.heap());
            parts(
                    program,
                    api,
                    read,
                    new YearFigures(
                            api, new NaiveFigures(year.events, offices), new NaivePrices(year, prices, offices)));
        }
    }

    private void parts(Program program, Api api, long read, YearFigures figures) throws IOException {
        if (parts.contains("rebuild")) {
            awaitRebuilt(program, read);
        }
        if (parts.contains("figures")) {
            YearPages.settle(program);
            figures.compare();
        }
        if (parts.contains("pages")) {
            new YearPages(program, api).measure(seconds);
        }
        if (parts.contains("arrival")) {
            new YearArrival(api).measure();
        }
        figures.judge();
    }

    private void fill(Path folder, Year year, YearPrices prices) {
        try (Program program = new Program(settings, folder)) {
            Api api = new Api(program.address());
            program.awaitReady(api);
            YearOffices offices = new YearOffices();
            for (int i = 0; i < YearOffices.REPS; i++) {
                String rep = YearOffices.rep(i);
                List<String> roles = i % 10 == 9 ? List.of("REP", "MANAGER") : List.of("REP");
                person(api, rep, roles, "Year" + i / 10, offices.zoneOf(rep).getId());
            }
            person(api, "year.auditor1", List.of("AUDITOR"), "", "Europe/Berlin");
            person(api, "year.auditor2", List.of("AUDITOR"), "", "Asia/Shanghai");
        }
        long start = System.nanoTime();
        YearRows.fill(folder.resolve("data"), year, prices);
        System.out.printf(Locale.ROOT, "rows made in %.0f s%n", (System.nanoTime() - start) / 1e9);
    }

    private static void person(Api api, String name, List<String> roles, String team, String zone) {
        api.post(
                Caller.ADMIN,
                "/api/v1/users",
                Map.of(
                        "username",
                        name,
                        "displayName",
                        "Year " + name,
                        "password",
                        PASSWORD,
                        "roles",
                        roles,
                        "team",
                        team,
                        "zone",
                        zone));
    }

    /// A program newer than the folder changes tables first, and its stages would read all mails anew.
    private void migrate(Path folder) {
        try (Program program = new Program(settings, folder)) {
            program.awaitReady(new Api(program.address()));
        }
    }

    /// @param read how long the log was before the start
    private static void awaitRebuilt(Program program, long read) throws IOException {
        long end = System.nanoTime() + LONGEST_REBUILD.toNanos();
        while (System.nanoTime() < end && program.isAlive()) {
            String log = new String(Files.readAllBytes(program.log()), java.nio.charset.StandardCharsets.UTF_8);
            Matcher line = REBUILT.matcher(log.substring((int) Math.min(read, log.length())));
            if (line.find()) {
                System.out.printf(
                        Locale.ROOT,
                        "%s; the program's CPU since its start %.1f s%n",
                        line.group(),
                        program.cpuSeconds());
                return;
            }
            Shell.sleep(200);
        }
        throw BenchFailure.because("The facts were not made anew, see %s", program.log());
    }
}
