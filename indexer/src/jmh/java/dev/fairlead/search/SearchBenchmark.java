package dev.fairlead.search;

import dev.fairlead.query.QueryParser;
import dev.fairlead.search.SearchRequest.Sort;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/// The 200 mixed searches one after the other, first 50 hits with highlights; percentiles of their times. The index
/// stays in the folder for the next run.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx2g")
@Warmup(iterations = 2, time = 15)
@Measurement(iterations = 3, time = 20)
public class SearchBenchmark {

    @Param("100000")
    public int mails;

    @Param("target/index-run")
    public String folder;

    @Param({"true", "false"})
    public boolean facets;

    @Param({"auditor", "rep"})
    public String reader;

    private LuceneMessageIndex index;
    private List<String> queries = List.of();
    private int next;

    @Setup(Level.Trial)
    public void open() throws IOException {
        index = new LuceneMessageIndex(
                new IndexShelf(Path.of(folder).resolve("index"), SearchSettings.DEFAULT),
                SearchSettings.DEFAULT,
                TradeNames.NONE,
                InstantSource.fixed(Instant.parse("2026-11-21T00:00:00Z")));
        queries = CorpusQueries.of(mails);
        if (index.count() != mails) {
            fill();
        }
    }

    private void fill() {
        index.clear();
        Corpus corpus = new Corpus(mails);
        for (int from = 1; from <= mails; from += 400) {
            index.put(IntStream.range(from, Math.min(mails + 1, from + 400))
                    .mapToObj(corpus::mail)
                    .toList());
        }
        index.commit(mails);
        index.refresh();
    }

    @TearDown(Level.Trial)
    public void close() {
        index.close();
    }

    @Benchmark
    public SearchResult search() {
        Access access = reader.equals("rep") ? new Access(false, Set.of(8L), Set.of(1L, 2L, 3L)) : Access.ALL;
        return index.search(new SearchRequest(
                QueryParser.parse(queries.get(next++ % queries.size())).query(),
                access,
                Sort.NEWEST,
                50,
                null,
                ZoneOffset.UTC,
                facets,
                true));
    }
}
