package dev.fairlead.search;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Fills an index with the generated corpus, and says how fast that was and how much room it takes.
///
/// @param folder of the index
record IndexBuild(Path folder, int mails) {
    private static final PrintStream OUT = System.out;
    private static final int BATCH = 400;
    private static final int BATCHES_A_LINE = 100;
    private static final int MERGES_ENDED_AFTER = 5;

    /// As often as the program shows new mail while more waits.
    private static final long REFRESH_NANOS = 5_000_000_000L;

    void into(MessageIndex index) throws IOException {
        index.clear();
        Corpus corpus = new Corpus(mails);
        long start = System.nanoTime();
        long cpu = cpu();
        long made = 0;
        long textBytes = 0;
        long shown = start;
        for (int from = 1, batches = 0; from <= mails; from += BATCH) {
            long before = System.nanoTime();
            List<IndexedMessage> batch = IntStream.range(from, Math.min(mails + 1, from + BATCH))
                    .mapToObj(corpus::mail)
                    .toList();
            made += System.nanoTime() - before;
            textBytes +=
                    from == 1 ? batch.stream().mapToLong(IndexBuild::textBytes).sum() : 0;
            index.put(batch);
            if (System.nanoTime() - shown > REFRESH_NANOS) {
                index.refreshSoon();
                shown = System.nanoTime();
            }
            if (++batches % BATCHES_A_LINE == 0) {
                progress(from + BATCH - 1, start, made);
            }
        }
        index.commit(mails);
        index.refresh();
        double wall = (System.nanoTime() - start - made) / 1e9;
        awaitMerges();
        // As the program does when it has nothing else to do.
        index.commit(mails);
        index.refresh();
        report(wall, cpu, made, textBytes / BATCH);
    }

    private void progress(int done, long start, long made) {
        double seconds = (System.nanoTime() - start - made) / 1e9;
        OUT.printf("indexed %,d of %,d, %,.0f messages/s%n", done, mails, done / seconds);
    }

    /// Until the size has not changed for a while; their CPU time belongs to the indexing.
    private void awaitMerges() throws IOException {
        long before = -1;
        for (int still = 0; still < MERGES_ENDED_AFTER; ) {
            LockSupport.parkNanos(1_000_000_000L);
            long now = size();
            still = now == before ? still + 1 : 0;
            before = now;
        }
    }

    private void report(double wall, long cpu, long made, long textBytes) throws IOException {
        double cpuMicros = (cpu() - cpu - made) / 1e3 / mails;
        long bytes = size();
        OUT.printf(
                "INDEXING %,d messages of %,d bytes of text: %.1f s without making them (%.1f s), %,.0f messages/s,"
                        + " %.1f MB text/s, CPU %.0f us a message (two cores: %,.0f/s), index %,d bytes = %,d a message"
                        + " = %.1f %% of %,d mail bytes; no file has changed for %d s%n",
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
                Corpus.MAIL_BYTES,
                MERGES_ENDED_AFTER);
        OUT.println(bytesByKind());
    }

    private static long textBytes(IndexedMessage message) {
        return (message.subject() + message.newText() + message.quotedText() + message.attachmentText())
                .getBytes(StandardCharsets.UTF_8)
                .length;
    }

    private long size() throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(f -> f.toFile().length())
                    .sum();
        }
    }

    private String bytesByKind() throws IOException {
        try (var files = Files.walk(folder)) {
            return files
                    .filter(Files::isRegularFile)
                    .collect(Collectors.groupingBy(
                            f -> f.toString().replaceAll(".*\\.", ""),
                            Collectors.summingLong(f -> f.toFile().length())))
                    .entrySet()
                    .stream()
                    .sorted(Comparator.comparing(Map.Entry<String, Long>::getValue)
                            .reversed())
                    .map(kind -> "%s %,d".formatted(kind.getKey(), kind.getValue() / mails))
                    .collect(Collectors.joining(", ", "bytes a message by file: ", ""));
        }
    }

    private static long cpu() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }
}
