package dev.fairlead.search;

import dev.fairlead.query.QueryParser;
import dev.fairlead.search.SearchRequest.Sort;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/// Builds an index of the generated corpus in a folder and measures it, then measures 200 searches over it. An index
/// that is there already is only searched. See the README of the benchmarks.
public final class IndexRun {
    private static final boolean BY_CPU = Boolean.getBoolean("index.cpu");
    private static final PrintStream OUT = System.out;
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final int BATCH = 400;
    private static final int BATCHES_A_LINE = 100;

    private final Path folder;
    private final int mails;
    private final int rounds;

    private IndexRun(Path folder, int mails, int rounds) {
        this.folder = folder;
        this.mails = mails;
        this.rounds = rounds;
    }

    /// Settings `index.folder`, `index.mails` and `index.rounds`.
    public static void main(String[] ignored) throws IOException {
        Path folder = Path.of(System.getProperty("index.folder", "target/index-run"));
        new IndexRun(folder, Integer.getInteger("index.mails", 100_000), Integer.getInteger("index.rounds", 3)).run();
    }

    private void run() throws IOException {
        SearchSettings settings = SearchSettings.DEFAULT;
        InstantSource clock = InstantSource.fixed(Instant.parse("2026-11-21T00:00:00Z"));
        try (LuceneMessageIndex index = new LuceneMessageIndex(
                new IndexShelf(folder.resolve("index"), settings), settings, PortNames.NONE, clock)) {
            if (index.count() != mails) {
                build(index);
            }
            search(index);
        }
    }

    private void build(MessageIndex index) throws IOException {
        index.clear();
        Corpus corpus = new Corpus(mails);
        long start = System.nanoTime();
        long cpu = cpu();
        long made = 0;
        long textBytes = 0;
        for (int from = 1, batches = 0; from <= mails; from += BATCH) {
            long before = System.nanoTime();
            List<IndexedMessage> batch = IntStream.range(from, Math.min(mails + 1, from + BATCH))
                    .mapToObj(corpus::mail)
                    .toList();
            made += System.nanoTime() - before;
            textBytes +=
                    from == 1 ? batch.stream().mapToLong(IndexRun::textBytes).sum() : 0;
            index.put(batch);
            if (++batches % 25 == 0) {
                index.refresh();
            }
            if (batches % BATCHES_A_LINE == 0) {
                progress(from + BATCH - 1, start, made);
            }
        }
        index.commit(mails);
        index.refresh();
        report(start, cpu, made, textBytes / BATCH);
    }

    private void progress(int done, long start, long made) {
        double seconds = (System.nanoTime() - start - made) / 1e9;
        OUT.printf("indexed %,d of %,d, %,.0f messages/s%n", done, mails, done / seconds);
    }

    private void report(long start, long cpu, long made, long textBytes) throws IOException {
        double wall = (System.nanoTime() - start - made) / 1e9;
        double cpuMicros = (cpu() - cpu - made) / 1e3 / mails;
        long bytes = size();
        OUT.printf(
                "INDEXING %,d messages of %,d bytes of text: %.1f s without making them (%.1f s), %,.0f messages/s,"
                        + " %.1f MB text/s, CPU %.0f us a message (two cores: %,.0f/s), index %,d bytes = %,d a message"
                        + " = %.1f %% of %,d mail bytes%n",
                mails,
                textBytes,
                wall,
                made / 1e9,
                mails / wall,
                mails / wall * textBytes / 1e6,
                cpuMicros,
                2e6 / cpuMicros,
                bytes,
                bytes / mails,
                100.0 * bytes / mails / Corpus.MAIL_BYTES,
                Corpus.MAIL_BYTES);
        OUT.println(bytesByKind());
    }

    private static long textBytes(IndexedMessage message) {
        return (message.subject() + message.newText() + message.quotedText() + message.attachmentText())
                .getBytes(java.nio.charset.StandardCharsets.UTF_8)
                .length;
    }

    private long size() throws IOException {
        try (var files = Files.walk(folder.resolve("index"))) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(f -> f.toFile().length())
                    .sum();
        }
    }

    private String bytesByKind() throws IOException {
        try (var files = Files.walk(folder.resolve("index"))) {
            return files
                    .filter(Files::isRegularFile)
                    .collect(Collectors.groupingBy(
                            f -> f.toString().replaceAll(".*\\.", ""),
                            Collectors.summingLong(f -> f.toFile().length())))
                    .entrySet()
                    .stream()
                    .sorted(Comparator.comparing(java.util.Map.Entry<String, Long>::getValue)
                            .reversed())
                    .map(kind -> "%s %,d".formatted(kind.getKey(), kind.getValue() / mails))
                    .collect(Collectors.joining(", ", "bytes a message by file: ", ""));
        }
    }

    private static long cpu() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    private void search(MessageIndex index) throws IOException {
        List<String> queries = CorpusQueries.of(mails);
        Files.write(folder.resolve("queries.txt"), queries);
        Access rep = new Access(
                false, Set.of(8L), LongStream.range(1, 40).boxed().collect(Collectors.toCollection(HashSet::new)));
        measure("warming up", index, queries, Access.ALL, true);
        measure("all mail, facets", index, queries, Access.ALL, true);
        measure("all mail, no facets", index, queries, Access.ALL, false);
        measure("one rep, facets", index, queries, rep, true);
        measure("one rep, no facets", index, queries, rep, false);
    }

    private void measure(String name, MessageIndex index, List<String> queries, Access access, boolean facets) {
        long[] best = new long[queries.size()];
        Arrays.fill(best, Long.MAX_VALUE);
        long[] all = new long[queries.size() * rounds];
        long[] totals = new long[queries.size()];
        for (int round = 0; round < rounds; round++) {
            for (int i = 0; i < queries.size(); i++) {
                long start = now();
                totals[i] = index.search(new SearchRequest(
                                QueryParser.parse(queries.get(i)).query(),
                                access,
                                i % 10 == 9 ? Sort.RELEVANCE : Sort.NEWEST,
                                50,
                                null,
                                SHANGHAI,
                                facets,
                                true))
                        .total();
                long took = now() - start;
                best[i] = Math.min(best[i], took);
                all[round * queries.size() + i] = took;
            }
        }
        Arrays.sort(all);
        OUT.printf(
                "SEARCHING %,d messages, %s: p50 %.2f p95 %.2f p99 %.2f max %.2f ms; hits at the median %,d%n",
                mails, name, at(all, .5), at(all, .95), at(all, .99), at(all, 1), median(totals));
        slowest(queries, best, totals);
    }

    /// With `-Dindex.cpu=true` the CPU time of this thread, which other programs on the machine disturb less.
    private static long now() {
        return BY_CPU ? ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() : System.nanoTime();
    }

    private static void slowest(List<String> queries, long[] best, long[] totals) {
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, best.length).boxed().toList());
        order.sort(Comparator.comparingLong((Integer i) -> best[i]).reversed());
        OUT.println(order.stream()
                .limit(8)
                .map(i -> "%.1f ms %s (%,d)".formatted(best[i] / 1e6, queries.get(i), totals[i]))
                .collect(Collectors.joining("; ", "  slowest: ", "")));
    }

    private static long median(long[] totals) {
        long[] sorted = totals.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static double at(long[] sorted, double quantile) {
        return sorted[Math.min(sorted.length - 1, (int) (sorted.length * quantile))] / 1e6;
    }
}
