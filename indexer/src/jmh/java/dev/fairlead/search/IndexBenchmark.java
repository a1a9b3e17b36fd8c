package dev.fairlead.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.springframework.util.FileSystemUtils;

/// Messages a second into the index, from parsed text, merges included.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 10)
@Measurement(iterations = 5, time = 10)
public class IndexBenchmark {
    private static final int BATCH = 400;
    private static final int BATCHES = 50;

    private final Corpus corpus = new Corpus(1_000_000);
    private List<List<IndexedMessage>> batches = List.of();
    private Path folder = Path.of("");
    private LuceneMessageIndex index;
    private int next;

    @Setup(Level.Trial)
    public void open() throws IOException {
        batches = IntStream.range(0, BATCHES)
                .mapToObj(batch -> IntStream.rangeClosed(batch * BATCH + 1, (batch + 1) * BATCH)
                        .mapToObj(corpus::mail)
                        .toList())
                .toList();
        folder = Files.createTempDirectory("fairlead-index-benchmark");
        index = new LuceneMessageIndex(
                new IndexShelf(folder, SearchSettings.DEFAULT),
                SearchSettings.DEFAULT,
                TradeNames.NONE,
                InstantSource.system());
    }

    @TearDown(Level.Trial)
    public void close() throws IOException {
        index.close();
        FileSystemUtils.deleteRecursively(folder);
    }

    /// Starts over with an empty index when all batches are in.
    @Benchmark
    @OperationsPerInvocation(BATCH)
    public void put() {
        if (next % BATCHES == 0) {
            index.clear();
        }
        index.put(batches.get(next++ % BATCHES));
    }
}
