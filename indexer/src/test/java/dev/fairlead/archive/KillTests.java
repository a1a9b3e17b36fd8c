package dev.fairlead.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dev.fairlead.TestDatabase;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A process that appends is killed again and again; what it acknowledged must be there.
class KillTests {

    private static final int KILLS = 5;
    private static final int ACKNOWLEDGED_AT_LEAST = 15;
    private static final int FOLDERS = 2;
    private static final int BATCH = 40;

    @TempDir
    Path data;

    @Test
    void keepsAllThatWasAcknowledgedHoweverOftenItIsKilled() throws Exception {
        Random random = new Random(20261121);
        Map<Long, String> acknowledged = new HashMap<>();
        TestDatabase.in(data).close();
        for (int kill = 0; kill < KILLS; kill++) {
            runUntilKilled(acknowledged, random.nextInt(60));
            check(acknowledged);
        }
        assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(KILLS * ACKNOWLEDGED_AT_LEAST * BATCH);
    }

    private void runUntilKilled(Map<Long, String> acknowledged, int moreMillis) throws Exception {
        Process process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-Xmx128m",
                        "-XX:TieredStopAtLevel=1",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Victim.class.getName(),
                        data.toString())
                .redirectErrorStream(true)
                .start();
        List<String> other = new ArrayList<>();
        try (var lines = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8))) {
            for (int batches = 0; batches < ACKNOWLEDGED_AT_LEAST; ) {
                String line = lines.readLine();
                assertThat(line).as("the process ended by itself: %s", other).isNotNull();
                batches += taken(line, acknowledged, other);
            }
            Thread.sleep(moreMillis);
            // Through the handle: the process object would close the stream with what is still in it.
            process.toHandle().destroyForcibly();
            lines.lines().forEach(line -> taken(line, acknowledged, other));
        }
        assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
    }

    // The last line may be torn by the kill: only whole acknowledgements count.
    private static int taken(String line, Map<Long, String> acknowledged, List<String> other) {
        if (!line.startsWith("ack ") || !line.endsWith(".")) {
            other.add(line);
            return 0;
        }
        for (String arrival : line.substring(4, line.length() - 1).split(" ")) {
            String[] seqAndPlace = arrival.split("=");
            assertThat(acknowledged.put(Long.valueOf(seqAndPlace[0]), seqAndPlace[1]))
                    .as("a sequence number is given once")
                    .isNull();
        }
        return 1;
    }

    private void check(Map<Long, String> acknowledged) throws IOException {
        try (var database = TestDatabase.in(data)) {
            Archive archive = Archive.open(data, database.jdbc());
            List<Arrival> log = archive.arrivalsAfter(0, Integer.MAX_VALUE);

            Map<Long, String> places = new HashMap<>();
            log.forEach(arrival -> places.put(arrival.seq(), arrival.folderId() + "/" + arrival.uid()));
            assertThat(places).containsAllEntriesOf(acknowledged);
            assertThat(places.keySet())
                    .containsExactlyInAnyOrderElementsOf(
                            LongStream.rangeClosed(1, log.size()).boxed().toList());
            assertThat(places.values()).doesNotHaveDuplicates();
            for (long folder = 1; folder <= FOLDERS; folder++) {
                long number = folder;
                assertThat(log)
                        .filteredOn(arrival -> arrival.folderId() == number)
                        .as("the cursor and the log were committed together")
                        .hasSize((int) new Checkpoints(database.client()).at("folder-" + folder));
            }
            archive.read(log.stream().map(Arrival::messageId).toList(), message -> {});
            long logged = log.stream().map(Arrival::hash).distinct().count();
            assertThat(archive.messageCount())
                    .as("the killed batches may have left messages that wait to be fetched again")
                    .isBetween(logged, logged + FOLDERS * BATCH);
            assertThat(database.client()
                            .sql("select sum(stored_length) from message")
                            .query(Long.class)
                            .single())
                    .as("nothing is stored twice")
                    .isEqualTo(Files.size(data.resolve("archive/segment-000001.flr")));
        }
    }

    /// Appends to two folders at once, each from its cursor, and says so after each batch.
    static final class Victim {

        public static void main(String[] args) {
            var dataSource = new HikariDataSource();
            dataSource.setJdbcUrl(TestDatabase.urlIn(Path.of(args[0])));
            dataSource.setUsername("fairlead");
            var archive = Archive.open(Path.of(args[0]), new JdbcTemplate(dataSource));
            var checkpoints = new Checkpoints(JdbcClient.create(dataSource));
            for (int folder = 1; folder <= FOLDERS; folder++) {
                long number = folder;
                Thread.ofPlatform().start(() -> appendForEver(number, archive, checkpoints));
            }
        }

        private static void appendForEver(long folder, Archive archive, Checkpoints checkpoints) {
            while (true) {
                long from = checkpoints.at("folder-" + folder) + 1;
                List<Delivery> batch = LongStream.range(from, from + BATCH)
                        .mapToObj(uid -> delivery(folder, uid))
                        .toList();
                List<Arrival> arrivals =
                        archive.append(batch, () -> checkpoints.advance("folder-" + folder, from + BATCH - 1));
                StringBuilder line = new StringBuilder("ack");
                arrivals.forEach(arrival ->
                        line.append(' ').append(arrival.seq()).append('=').append(folder + "/" + arrival.uid()));
                System.out.println(line.append('.'));
            }
        }

        private static Delivery delivery(long folder, long uid) {
            byte[] noise = new byte[200 + (int) (uid * 7919 % 5000)];
            new Random(folder * 1_000_003 + uid).nextBytes(noise);
            return new Delivery(folder, folder, 1, uid, Instant.EPOCH, "", noise);
        }
    }
}
