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
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/// Builds an index of the generated corpus in a folder and measures it, then measures 200 searches over it; of several
/// sizes one after the other. An index that is there already is only searched. See the README beside this.
public final class IndexRun {
    private static final boolean BY_CPU = Boolean.getBoolean("index.cpu");
    private static final PrintStream OUT = System.out;
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final int WARM_ROUNDS = 10;

    private final Path folder;
    private final int mails;
    private final int rounds;

    private IndexRun(Path folder, int mails, int rounds) {
        this.folder = folder;
        this.mails = mails;
        this.rounds = rounds;
    }

    /// Settings `index.folder`, `index.mails` (one number, or several in growing order) and `index.rounds`.
    public static void main(String[] ignored) throws IOException {
        Path folder = Path.of(System.getProperty("index.folder", "target/index-run"));
        int rounds = Integer.getInteger("index.rounds", 3);
        int[] sizes = Arrays.stream(System.getProperty("index.mails", "100000").split(","))
                .mapToInt(size -> Integer.parseInt(size.strip()))
                .toArray();
        OUT.println(SearchTimes.machine());
        Map<String, SearchTimes.Report> least = Map.of();
        for (int i = 0; i < sizes.length; i++) {
            boolean last = i == sizes.length - 1;
            Path at = last ? folder : folder.resolve("smaller-" + sizes[i]);
            Files.createDirectories(at);
            Map<String, SearchTimes.Report> times = new IndexRun(at, sizes[i], rounds).run();
            growth(sizes[0], sizes[i], least, times);
            least = i == 0 ? times : least;
        }
    }

    private static void growth(
            int from, int to, Map<String, SearchTimes.Report> less, Map<String, SearchTimes.Report> more) {
        less.forEach((name, times) -> OUT.printf(
                "GROWTH from %,d to %,d messages, %s: %s%n",
                from, to, name, more.getOrDefault(name, times).growthFrom(times)));
    }

    private Map<String, SearchTimes.Report> run() throws IOException {
        SearchSettings settings = SearchSettings.DEFAULT;
        InstantSource clock = InstantSource.fixed(Instant.parse("2026-11-21T00:00:00Z"));
        try (LuceneMessageIndex index = new LuceneMessageIndex(
                new IndexShelf(folder.resolve("index"), settings), settings, TradeNames.NONE, clock)) {
            if (index.count() != mails) {
                new IndexBuild(folder.resolve("index"), mails).into(index);
            }
            return search(index);
        }
    }

    private Map<String, SearchTimes.Report> search(MessageIndex index) throws IOException {
        List<String> queries = CorpusQueries.of(mails);
        Files.write(
                folder.resolve("queries.txt"),
                queries.stream()
                        .map(query -> CorpusQueries.kind(query) + "\t" + query)
                        .toList());
        Access rep = new Access(
                false, Set.of(8L), LongStream.range(1, 40).boxed().collect(Collectors.toCollection(HashSet::new)));
        measure(index, queries, Access.ALL, true, WARM_ROUNDS);
        Map<String, SearchTimes.Report> all = new LinkedHashMap<>();
        all.put("all mail, facets", measure(index, queries, Access.ALL, true, rounds));
        all.put("all mail, no facets", measure(index, queries, Access.ALL, false, rounds));
        all.put("one rep, facets", measure(index, queries, rep, true, rounds));
        all.put("one rep, no facets", measure(index, queries, rep, false, rounds));
        all.forEach((name, times) -> OUT.printf(
                "%nSEARCHING %,d messages, %s, %s time, first 50 hits with highlights%n%s",
                mails, name, BY_CPU ? "CPU" : "wall", times.table()));
        return all;
    }

    private SearchTimes.Report measure(
            MessageIndex index, List<String> queries, Access access, boolean facets, int times) {
        SearchTimes took = new SearchTimes();
        long slowest = 0;
        String slowestQuery = "";
        for (int i = 0; i < times * queries.size(); i++) {
            String query = queries.get(i % queries.size());
            boolean ranked = i % queries.size() % 10 == 9;
            SearchRequest request = new SearchRequest(
                    QueryParser.parse(query).query(),
                    access,
                    ranked ? Sort.RELEVANCE : Sort.NEWEST,
                    50,
                    null,
                    SHANGHAI,
                    facets,
                    true);
            long start = now();
            long total = index.search(request).total();
            long nanos = now() - start;
            took.add(ranked ? "by relevance" : CorpusQueries.kind(query), nanos);
            if (nanos > slowest && i >= queries.size()) {
                slowest = nanos;
                slowestQuery = "%s%s (%,d hits)".formatted(query, ranked ? " by relevance" : "", total);
            }
        }
        OUT.printf("slowest: %.1f ms %s%n", slowest / 1e6, slowestQuery);
        return took.report();
    }

    /// With `-Dindex.cpu=true` the CPU time of this thread, which other programs on the machine disturb less.
    private static long now() {
        return BY_CPU ? ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() : System.nanoTime();
    }
}
