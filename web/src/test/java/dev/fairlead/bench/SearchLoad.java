package dev.fairlead.bench;

import dev.fairlead.bench.Api.Caller;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;

/// Many readers search over HTTP at once in an index that the index run made. See the README beside this.
public final class SearchLoad {

    private final Path folder;
    private final int readers;
    private final Duration warmUp;
    private final Duration length;

    private SearchLoad(Path folder, int readers, int seconds) {
        this.folder = folder;
        this.readers = readers;
        this.warmUp = Duration.ofSeconds(Math.max(5, seconds / 3));
        this.length = Duration.ofSeconds(seconds);
    }

    /// Settings `bench.folder`, which holds `data/index` and `data/queries.txt`, `bench.readers` and `bench.seconds`.
    public static void main(String[] ignored) throws IOException, InterruptedException, ExecutionException {
        Path folder = Path.of(System.getProperty("bench.folder", ""));
        if (!Files.exists(folder.resolve("data/queries.txt"))) {
            System.out.println("-Dbench.folder=… must name a folder in which the index run made data/index");
            System.exit(1);
        }
        new SearchLoad(folder, Integer.getInteger("bench.readers", 32), Integer.getInteger("bench.seconds", 60)).run();
    }

    private void run() throws IOException, InterruptedException, ExecutionException {
        List<String> queries = Files.readAllLines(folder.resolve("data/queries.txt"));
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
            load("warming up", api, auditor, queries, warmUp, false);
            for (boolean facets : new boolean[] {false, true}) {
                double cpu = program.cpuSeconds();
                long[] took = load("facets " + facets, api, auditor, queries, length, facets);
                System.out.printf(
                        "  CPU of the program %.2f ms a search, peak memory %d MB%n",
                        (program.cpuSeconds() - cpu) * 1e3 / took.length, program.peakMemory() >> 20);
            }
        }
    }

    private long[] load(String name, Api api, Caller caller, List<String> queries, Duration duration, boolean facets)
            throws InterruptedException, ExecutionException {
        long end = System.nanoTime() + duration.toNanos();
        List<Future<long[]>> running = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(readers)) {
            for (int reader = 0; reader < readers; reader++) {
                int first = reader * queries.size() / readers;
                running.add(threads.submit(() -> read(api, caller, queries, first, end, facets)));
            }
        }
        List<long[]> each = new ArrayList<>();
        for (Future<long[]> reader : running) {
            each.add(reader.get());
        }
        long[] took = each.stream().flatMapToLong(Arrays::stream).sorted().toArray();
        System.out.printf(
                "HTTP %s: %d readers, %,d searches, %.0f/s, p50 %.1f p95 %.1f p99 %.1f max %.1f ms%n",
                name,
                readers,
                took.length,
                took.length / (double) duration.toSeconds(),
                at(took, .5),
                at(took, .95),
                at(took, .99),
                at(took, 1));
        return took;
    }

    private static long[] read(Api api, Caller caller, List<String> queries, int first, long end, boolean facets) {
        LongStream.Builder took = LongStream.builder();
        for (int i = first; System.nanoTime() < end; i++) {
            String q = Api.encoded(queries.get(i % queries.size()));
            long start = System.nanoTime();
            api.bytes(caller, "/api/v1/search?size=50&facets=" + facets + "&q=" + q);
            took.add(System.nanoTime() - start);
        }
        return took.build().toArray();
    }

    private static double at(long[] sorted, double quantile) {
        return sorted.length == 0 ? 0 : sorted[Math.min(sorted.length - 1, (int) (sorted.length * quantile))] / 1e6;
    }
}
