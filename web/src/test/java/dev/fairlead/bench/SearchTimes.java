package dev.fairlead.bench;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.LongStream;

/// How long searches took, by the kind of search. Safe for many threads.
final class SearchTimes {
    private static final String LINE = "| %-18s | %7d | %8.2f | %8.2f | %8.2f | %8.2f |%n";

    private final Map<String, LongStream.Builder> byKind = new ConcurrentHashMap<>();

    void add(String kind, long nanos) {
        LongStream.Builder times = byKind.computeIfAbsent(kind, first -> LongStream.builder());
        synchronized (times) {
            times.add(nanos);
        }
    }

    /// May be called once: each kind with its 50th, 95th and 99th percentile and its slowest, in milliseconds.
    Report report() {
        Map<String, long[]> sorted = new TreeMap<>();
        byKind.forEach((kind, times) -> sorted.put(kind, times.build().sorted().toArray()));
        return new Report(sorted);
    }

    /// @param byKind sorted times in nanoseconds
    record Report(Map<String, long[]> byKind) {

        int count() {
            return byKind.values().stream().mapToInt(times -> times.length).sum();
        }

        /// In milliseconds, over all kinds.
        double at(double quantile) {
            return at(all(), quantile);
        }

        private long[] all() {
            return byKind.values().stream()
                    .flatMapToLong(Arrays::stream)
                    .sorted()
                    .toArray();
        }

        private static double at(long[] sorted, double quantile) {
            return sorted.length == 0 ? 0 : sorted[Math.min(sorted.length - 1, (int) (sorted.length * quantile))] / 1e6;
        }

        /// One row for each kind and one for all.
        String table() {
            StringBuilder table =
                    new StringBuilder("| kind               |   times |   p50 ms |   p95 ms |   p99 ms |   max ms |\n"
                            + "|---|---|---|---|---|---|\n");
            byKind.forEach((kind, times) -> table.append(row(kind, times)));
            return table.append(row("all", all())).toString();
        }

        private static String row(String kind, long[] times) {
            return LINE.formatted(kind, times.length, at(times, .5), at(times, .95), at(times, .99), at(times, 1));
        }

        /// How many times longer it took than over less mail.
        String growthFrom(Report less) {
            return "p50 %.1f times, p95 %.1f times, p99 %.1f times"
                    .formatted(at(.5) / less.at(.5), at(.95) / less.at(.95), at(.99) / less.at(.99));
        }
    }

    /// What it was measured on, in one line.
    static String machine() {
        Runtime runtime = Runtime.getRuntime();
        return "machine: %d processors, %s %s, JDK %s, heap of this JVM %d MB, load %.1f"
                .formatted(
                        runtime.availableProcessors(),
                        System.getProperty("os.name"),
                        System.getProperty("os.arch"),
                        Runtime.version(),
                        runtime.maxMemory() >> 20,
                        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }
}
