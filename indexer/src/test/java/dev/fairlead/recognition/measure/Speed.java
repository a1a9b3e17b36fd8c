package dev.fairlead.recognition.measure;

import dev.fairlead.recognition.Recogniser;
import dev.fairlead.text.TextReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Messages and megabytes of text a second on one thread, zones and all recognisers. CPU time, so that other programs
/// on the machine count less; the benchmark (`-Pjmh`) is the careful way.
final class Speed {

    private static final long WARM_UP = 3_000_000_000L;
    private static final long MEASURED = 3_000_000_000L;

    private Speed() {}

    static String of(List<Snippet> snippets, TextReader reader, Recogniser recogniser) {
        run(snippets, reader, recogniser, WARM_UP);
        long before = cpu();
        int rounds = run(snippets, reader, recogniser, MEASURED);
        double seconds = (cpu() - before) / 1e9;
        long bytes = snippets.stream().mapToLong(Speed::bytes).sum();
        return "%,.0f messages/s and %.2f MB/s of text on one thread (CPU time; %d texts of %d bytes on average)"
                .formatted(
                        rounds * snippets.size() / seconds,
                        rounds * bytes / seconds / 1e6,
                        snippets.size(),
                        bytes / Math.max(1, snippets.size()));
    }

    private static int run(List<Snippet> snippets, TextReader reader, Recogniser recogniser, long nanos) {
        long start = System.nanoTime();
        int rounds = 0;
        while (System.nanoTime() - start < nanos) {
            for (Snippet snippet : snippets) {
                recogniser.recognise(reader.read(snippet.message()), snippet.sentAt());
            }
            rounds++;
        }
        return rounds;
    }

    private static long bytes(Snippet snippet) {
        return (snippet.message().subject() + snippet.message().plainText()).getBytes(StandardCharsets.UTF_8).length;
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
