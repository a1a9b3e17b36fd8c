package dev.fairlead.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.springframework.util.FileSystemUtils;

/// Measures customers, quotes and enquiries of a large forwarder: the production jar, a database filled by SQL, eight
/// people who read over HTTP at the same time. See the README beside this. Fails when an answer is an error, never for
/// being slow.
public final class CustomerLoad {

    private static final Duration LONGEST_SETTLING = Duration.ofMinutes(15);

    private final int customers = Integer.getInteger("bench.customers", 100_000);
    private final int mails = Integer.getInteger("bench.mails", 1_000_000);
    private final int seconds = Integer.getInteger("bench.seconds", 60);
    private final int warming = Integer.getInteger("bench.warming", 30);
    private final int rounds = Integer.getInteger("bench.rounds", 5);
    private final int pause = Integer.getInteger("bench.pause", 1000);
    private final int alone = Integer.getInteger("bench.alone", 0);
    private final String flight = System.getProperty("bench.flight", "");
    private final BenchSettings settings = BenchSettings.fromSystem();

    private CustomerLoad() {}

    /// Setting `bench.folder`: where the filled database stays, and is found again; without it all is gone at
    /// the end.
    public static void main(String[] arguments) throws IOException, InterruptedException {
        String kept = System.getProperty("bench.folder", "");
        Path folder = kept.isEmpty()
                ? Files.createTempDirectory("fairlead-customers")
                : Files.createDirectories(Path.of(kept));
        try {
            new CustomerLoad().run(folder);
        } finally {
            if (kept.isEmpty()) {
                FileSystemUtils.deleteRecursively(folder);
            }
        }
    }

    private void run(Path folder) throws IOException, InterruptedException {
        Path filled = folder.resolve("filled.txt");
        if (!Files.exists(filled)) {
            fill(folder);
            Files.writeString(filled, "%d %d".formatted(customers, mails));
        }
        String[] numbers = Files.readString(filled).strip().split(" ");
        migrate(folder, Integer.parseInt(numbers[1]));
        try (Program program = new Program(settings, folder)) {
            Api api = new Api(program.address());
            program.awaitReady(api);
            System.out.printf(
                    "%s customers, %s mails, %s quotes, %d processors, heap %s%n",
                    numbers[0], numbers[1], numbers[1], Runtime.getRuntime().availableProcessors(), settings.heap());
            measure(program, api, Integer.parseInt(numbers[0]));
        }
    }

    private void fill(Path folder) {
        try (Program program = new Program(settings, folder)) {
            Api api = new Api(program.address());
            program.awaitReady(api);
            LoadPeople.add(api);
        }
        long start = System.nanoTime();
        LoadRows.fill(folder.resolve("data"), customers, mails);
        System.out.printf(Locale.ROOT, "rows made in %.0f s%n", (System.nanoTime() - start) / 1e9);
    }

    /// A program newer than the folder changes tables first, and its stages would read all mails anew.
    private void migrate(Path folder, int known) {
        try (Program program = new Program(settings, folder)) {
            program.awaitReady(new Api(program.address()));
        }
        LoadRows.markRead(folder.resolve("data"), known);
    }

    private void measure(Program program, Api api, int known) throws InterruptedException {
        settle(program);
        List<LoadAsk> people = LoadPeople.ALL.stream()
                .map(person -> new LoadAsk(api, person, known))
                .toList();
        LoadTimes cold = new LoadTimes();
        LoadTogether eager = new LoadTogether(people, Duration.ZERO);
        eager.once(cold);
        System.out.println("\nThe first answers after the start, everybody each question once:");
        cold.print();
        eager.ask(new LoadTimes(), warming, 0);
        LoadTimes times = new LoadTimes();
        together(program, eager, times);
        LoadTimes calm = new LoadTimes();
        if (pause > 0) {
            together(program, new LoadTogether(people, Duration.ofMillis(pause)), calm);
        }
        alone(program, people);
        judge(List.of(cold, times, calm));
    }

    private void together(Program program, LoadTogether load, LoadTimes times) throws InterruptedException {
        boolean records = load.pause().isZero() && !flight.isEmpty();
        Flight recorded = records ? Flight.of(program.pid(), Path.of(flight)) : null;
        double cpu = program.cpuSeconds();
        long start = System.nanoTime();
        load.ask(times, seconds, rounds);
        double length = (System.nanoTime() - start) / 1e9;
        double used = program.cpuSeconds() - cpu;
        if (recorded != null) {
            recorded.end(times.count());
        }
        System.out.printf(
                Locale.ROOT,
                "%n%d people at once, %d ms between an answer and the next question, for %.0f s: %.1f answers/s, %.1f ms CPU"
                        + " an answer, %.2f processors, memory %.0f MB%n",
                load.people().size(),
                load.pause().toMillis(),
                length,
                times.count() / length,
                used * 1000 / times.count(),
                used / length,
                program.peakMemory() / 1e6);
        times.print();
        System.out.println("slower than it may be: " + times.slow());
    }

    private static void judge(List<LoadTimes> all) {
        List<String> errors =
                all.stream().flatMap(times -> times.errors().stream()).toList();
        if (!errors.isEmpty()) {
            throw BenchFailure.because("Errors:%n%s", String.join("\n", errors));
        }
        System.out.println("no errors");
    }

    /// Waits until the program has done what it does after its start.
    private static void settle(Program program) {
        long start = System.nanoTime();
        int quiet = 0;
        while (quiet < 3 && System.nanoTime() - start < LONGEST_SETTLING.toNanos()) {
            double before = program.cpuSeconds();
            Shell.sleep(3000);
            quiet = program.cpuSeconds() - before < 0.15 ? quiet + 1 : 0;
        }
        System.out.printf(
                Locale.ROOT,
                "quiet %.0f s after it answers, %.1f CPU s since the start%n",
                (System.nanoTime() - start) / 1e9,
                program.cpuSeconds());
    }

    /// One after the other, so that the program's CPU can be told to each question.
    private void alone(Program program, List<LoadAsk> people) {
        if (alone == 0) {
            return;
        }
        LoadTimes times = new LoadTimes();
        for (LoadQuestion question : LoadQuestion.ASKED) {
            double before = program.cpuSeconds();
            for (int i = 0; i < alone; i++) {
                people.forEach(ask -> times.ask(ask, question));
            }
            times.cpu(question, (program.cpuSeconds() - before) * 1000 / alone / people.size());
        }
        System.out.println("\nThe same asked one after the other:");
        times.print();
    }
}
