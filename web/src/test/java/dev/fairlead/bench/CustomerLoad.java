package dev.fairlead.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.springframework.util.FileSystemUtils;

/// Measures customers, quotes and enquiries of a large forwarder: the production jar, a database filled by SQL, eight
/// people who read over HTTP at the same time. See the README beside this. Fails when an answer is an error, never for
/// being slow.
public final class CustomerLoad {

    private static final Duration LONGEST_SETTLING = Duration.ofMinutes(15);

    private final int customers = Integer.getInteger("bench.customers", 100_000);
    private final int mails = Integer.getInteger("bench.mails", 1_000_000);
    private final int seconds = Integer.getInteger("bench.seconds", 60);
    private final int alone = Integer.getInteger("bench.alone", 0);
    private final BenchSettings settings = BenchSettings.fromSystem();

    private CustomerLoad() {}

    /// Setting `bench.folder`: where the filled database stays, and is found again; without it all is gone at the end.
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
        together(people, cold, 0);
        System.out.println("\nThe first answers after the start, everybody each question once:");
        cold.print();
        together(people, new LoadTimes(), Math.max(5, seconds / 3));
        LoadTimes times = new LoadTimes();
        double cpu = program.cpuSeconds();
        long start = System.nanoTime();
        together(people, times, seconds);
        double length = (System.nanoTime() - start) / 1e9;
        double used = program.cpuSeconds() - cpu;
        one(program, people, times);
        System.out.printf(
                Locale.ROOT,
                "%n%d people at once for %.0f s: %.1f answers/s, %.1f ms CPU an answer, %.2f processors, memory %.0f MB%n",
                people.size(),
                length,
                times.count() / length,
                used * 1000 / times.count(),
                used / length,
                program.peakMemory() / 1e6);
        times.print();
        judge(cold, times);
    }

    private static void judge(LoadTimes cold, LoadTimes times) {
        System.out.println("slower than it may be: " + times.slow());
        List<String> errors = new ArrayList<>(cold.errors());
        errors.addAll(times.errors());
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

    /// Everybody asks all questions, each time in another order; with no seconds each question once.
    private static void together(List<LoadAsk> people, LoadTimes times, int seconds) throws InterruptedException {
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        List<Future<?>> all = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(people.size())) {
            for (LoadAsk ask : people) {
                all.add(threads.submit(() -> asking(ask, times, end, seconds == 0)));
            }
        }
        for (Future<?> person : all) {
            try {
                person.get();
            } catch (ExecutionException cause) {
                throw new IllegalStateException("A reader failed", cause.getCause());
            }
        }
    }

    private static void asking(LoadAsk ask, LoadTimes times, long end, boolean once) {
        List<LoadQuestion> questions = new ArrayList<>(LoadQuestion.ALL);
        Random order = new Random(ask.person().username().hashCode());
        do {
            Collections.shuffle(questions, order);
            for (LoadQuestion question : questions) {
                if (!once && System.nanoTime() > end) {
                    return;
                }
                times.ask(ask, question);
            }
        } while (!once);
    }

    /// One after the other, so that the program's CPU can be told to each question.
    private void one(Program program, List<LoadAsk> people, LoadTimes times) {
        LoadTimes quiet = new LoadTimes();
        for (LoadQuestion question : alone == 0 ? List.<LoadQuestion>of() : LoadQuestion.ALL) {
            double before = program.cpuSeconds();
            for (int i = 0; i < alone; i++) {
                people.forEach(ask -> quiet.ask(ask, question));
            }
            times.cpu(question, (program.cpuSeconds() - before) * 1000 / alone / people.size());
        }
        if (alone > 0) {
            System.out.println("\nThe same asked one after the other:");
            quiet.print();
        }
    }
}
