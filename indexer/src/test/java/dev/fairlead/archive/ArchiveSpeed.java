package dev.fairlead.archive;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.fairlead.TestDatabase;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.springframework.util.unit.DataSize;

/// How many messages a CPU second takes to append and to read back, for each zstd level. A report, not a test.
///
/// Run `main` from an IDE, or with the test class path; the arguments are levels.
final class ArchiveSpeed {

    private static final int BATCH = 200;
    private static final int BATCHES = 60;
    private static final int READ = 500;
    private static final String[] WORDS = """
            dear please find our rate vessel voyage container booking from Shanghai to Hamburg arrival notice ETA ETD
            free time demurrage detention surcharge all-in per 40HQ valid until kindly confirm best regards shipper
            consignee cargo weight pallets invoice attached draft bill of lading original telex release 海运费 有效期
            起运港 目的港 订舱 提单 船名 航次 截关""".split("\\s+");

    private ArchiveSpeed() {}

    public static void main(String[] args) throws IOException {
        int[] levels = args.length == 0
                ? new int[] {1, 1, 3}
                : List.of(args).stream().mapToInt(Integer::parseInt).toArray();
        for (int level : levels) {
            Path data = Files.createTempDirectory("archive-speed");
            try (var database = TestDatabase.in(data)) {
                measure(level, data, database);
            }
        }
    }

    private static void measure(int level, Path data, TestDatabase database) {
        var settings = new ArchiveSettings(DataSize.ofMegabytes(256), level, DataSize.ofMegabytes(1));
        var meters = new SimpleMeterRegistry();
        Archive archive = Archive.open(data, database.jdbc(), settings, meters);
        Random random = new Random(1);
        long cpu = 0;
        long raw = 0;
        for (int batch = 0; batch < BATCHES; batch++) {
            List<Delivery> deliveries = new ArrayList<>();
            for (int i = 1; i <= BATCH; i++) {
                deliveries.add(new Delivery(1, 1, 1, (long) batch * BATCH + i, Instant.EPOCH, "\\Seen", mail(random)));
            }
            raw += deliveries.stream()
                    .mapToLong(delivery -> delivery.raw().length)
                    .sum();
            long before = cpuNanos();
            archive.append(deliveries, () -> {});
            cpu += cpuNanos() - before;
        }
        int messages = BATCH * BATCHES;
        double stored = meters.counter("fairlead.archive.stored").count();
        say(
                "level %d: append %,.0f messages a CPU second (%d bytes each), stored %.1f %% of raw",
                level, messages * 1e9 / cpu, raw / messages, 100 * stored / raw);
        for (String step : List.of("hash", "compress", "write", "force", "database")) {
            Timer timer = AppendMeters.step(meters, step);
            say("  %-8s %.1f us a message", step, timer.totalTime(TimeUnit.NANOSECONDS) / 1000 / messages);
        }
        say("  read     %,.0f messages a CPU second in batches of %d", read(archive), READ);
    }

    private static double read(Archive archive) {
        long cpu = 0;
        long messages = 0;
        for (int round = 0; round < 3; round++) {
            for (long seq = 0; seq < archive.lastSeq(); seq += READ) {
                long before = cpuNanos();
                List<Arrival> arrivals = archive.arrivalsAfter(seq, READ);
                archive.read(arrivals.stream().map(Arrival::messageId).toList(), message -> {});
                cpu += cpuNanos() - before;
                messages += arrivals.size();
            }
        }
        return messages * 1e9 / cpu;
    }

    /// Text and HTML alternative of some 3 KB each, and an attachment packed already, as PDF and XLSX are.
    private static byte[] mail(Random random) {
        StringBuilder text = new StringBuilder();
        while (text.length() < 3000) {
            text.append(WORDS[random.nextInt(WORDS.length)]).append(random.nextInt(12) == 0 ? "\r\n" : " ");
        }
        byte[] attachment = new byte[9_000];
        random.nextBytes(attachment);
        String html = "<html><body><p style=\"font-family:Calibri;margin:0\">"
                + text.toString().replace("\r\n", "</p>\r\n<p style=\"font-family:Calibri;margin:0\">")
                + "</p></body></html>";
        return ("Received: from mx%d.example.com by mail.example.com; Fri, 20 Nov 2026 08:00:00 +0000\r\n"
                                .formatted(random.nextInt(100))
                        + "Message-ID: <%x@example.com>\r\nSubject: Rate %d\r\n\r\n"
                                .formatted(random.nextLong(), random.nextInt())
                        + text + "\r\n--b\r\n" + html + "\r\n--b\r\n"
                        + Base64.getMimeEncoder().encodeToString(attachment))
                .getBytes(UTF_8);
    }

    private static long cpuNanos() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static void say(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
