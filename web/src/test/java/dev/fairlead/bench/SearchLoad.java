package dev.fairlead.bench;

import dev.fairlead.bench.Api.Caller;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;

/// Many readers search over HTTP at once in an index that the index run made, or in several of growing size one after
/// the other. See the README beside this.
public final class SearchLoad {

    private static final int WARM_SEARCHES = 5_000;
    private static final Duration LONGEST_WARM_UP = Duration.ofMinutes(3);

    private final Path folder;
    private final int readers;
    private final Duration warmUp;
    private final Duration length;
    private final Duration pause;

    private SearchLoad(Path folder, int readers, int seconds) {
        this.folder = folder;
        this.readers = readers;
        this.pause = Duration.ofMillis(Integer.getInteger("bench.pause", 0));
        this.warmUp = Duration.ofSeconds(Math.max(5, seconds / 3));
        this.length = Duration.ofSeconds(seconds);
    }

    /// Settings `bench.folder`, which holds `data/index` and `data/queries.txt` (or several with commas between),
    /// `bench.readers`, `bench.seconds`, and `bench.pause`:
    /// the milliseconds for which each reader looks at what was found, none for searches without end.
    public static void main(String[] ignored) throws IOException, InterruptedException, ExecutionException {
        List<Path> folders = Arrays.stream(
                        System.getProperty("bench.folder", "").split(","))
                .map(String::strip)
                .map(Path::of)
                .toList();
        for (Path folder : folders) {
            if (!Files.exists(folder.resolve("data/queries.txt"))) {
                System.out.printf("-Dbench.folder=… names %s, in which no index run made data/index%n", folder);
                System.exit(1);
            }
        }
        System.out.println(SearchTimes.machine());
        Map<Boolean, SearchTimes.Report> least = Map.of();
        for (Path folder : folders) {
            Map<Boolean, SearchTimes.Report> times = new SearchLoad(
                            folder, Integer.getInteger("bench.readers", 32), Integer.getInteger("bench.seconds", 60))
                    .run();
            least.forEach((facets, times0) -> System.out.printf(
                    "GROWTH from %s to %s, facets %s: %s%n",
                    folders.getFirst(),
                    folder,
                    facets,
                    times.getOrDefault(facets, times0).growthFrom(times0)));
            least = least.isEmpty() ? times : least;
        }
    }

    private Map<Boolean, SearchTimes.Report> run() throws IOException, InterruptedException, ExecutionException {
        List<Asked> queries = Files.readAllLines(folder.resolve("data/queries.txt")).stream()
                .map(Asked::read)
                .toList();
        try (Program program = new Program(BenchSettings.fromSystem(), folder)) {
            Api api = new Api(program.address());
            program.awaitReady(api);
            Caller auditor = new Caller("load" + System.nanoTime(), "load-reader-pass");
            api.post(
                    Caller.ADMIN,
                    "/api/v1/users",
                    Map.of(
                            "username", auditor.username(),
                            "displayName", "Load",
                            "password", auditor.password(),
                            "roles", List.of("AUDITOR"),
                            "team", "Load"));
            warmUp(api, auditor, queries);
            Map<Boolean, SearchTimes.Report> all = new LinkedHashMap<>();
            for (boolean facets : new boolean[] {false, true}) {
                double cpu = program.cpuSeconds();
                SearchTimes.Report took = load(api, auditor, queries, length, facets);
                all.put(facets, took);
                System.out.printf(
                        "%nHTTP, %d readers with %d ms between their searches, facets %s, %s: %,d searches, %.0f/s, CPU of the program %.2f ms a search,"
                                + " peak memory %d MB%n%s",
                        readers,
                        pause.toMillis(),
                        facets,
                        folder,
                        took.count(),
                        took.count() / (double) length.toSeconds(),
                        (program.cpuSeconds() - cpu) * 1e3 / took.count(),
                        program.peakMemory() >> 20,
                        took.table());
            }
            return all;
        }
    }

    /// For a while and until so many searches are answered: before that most of the time goes into compiling.
    private void warmUp(Api api, Caller caller, List<Asked> queries) throws InterruptedException, ExecutionException {
        long end = System.nanoTime() + LONGEST_WARM_UP.toNanos();
        int answered = 0;
        do {
            SearchTimes.Report cold = load(api, caller, queries, warmUp, true);
            answered += cold.count();
            System.out.printf(
                    "warming up: %,d searches, p50 %.1f p95 %.1f p99 %.1f ms%n",
                    cold.count(), cold.at(.5), cold.at(.95), cold.at(.99));
        } while (answered < WARM_SEARCHES && System.nanoTime() < end);
    }

    private SearchTimes.Report load(Api api, Caller caller, List<Asked> queries, Duration duration, boolean facets)
            throws InterruptedException, ExecutionException {
        long end = System.nanoTime() + duration.toNanos();
        SearchTimes took = new SearchTimes();
        List<Future<?>> running = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(readers)) {
            for (int reader = 0; reader < readers; reader++) {
                int first = reader * queries.size() / readers;
                running.add(threads.submit(() -> {
                    for (int i = first; System.nanoTime() < end; i++) {
                        ask(api, caller, queries.get(i % queries.size()), facets, took);
                        LockSupport.parkNanos(pause.toNanos());
                    }
                }));
            }
        }
        for (Future<?> reader : running) {
            reader.get();
        }
        return took.report();
    }

    /// A line of the index run: what kind of search it is, a tabulator, and the search.
    private record Asked(String kind, String query) {

        static Asked read(String line) {
            int tab = line.indexOf('\t');
            return new Asked(line.substring(0, Math.max(0, tab)), line.substring(tab + 1));
        }
    }

    private static void ask(Api api, Caller caller, Asked asked, boolean facets, SearchTimes took) {
        long start = System.nanoTime();
        api.bytes(caller, "/api/v1/search?size=50&facets=" + facets + "&q=" + Api.encoded(asked.query()));
        took.add(asked.kind(), System.nanoTime() - start);
    }
}
