package dev.fairlead.archive;

import static dev.fairlead.archive.Deliveries.FOLDER;
import static dev.fairlead.archive.Deliveries.MAILBOX;
import static dev.fairlead.archive.Deliveries.NOTHING;
import static dev.fairlead.archive.Deliveries.VALIDITY;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fairlead.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveTests {

    @TempDir
    Path data;

    private TestDatabase database;
    private Archive archive;

    @BeforeEach
    void open() {
        database = TestDatabase.inMemory();
        archive = Archive.open(data, database.jdbc());
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void givesBackTheBytesThatWereDelivered() {
        byte[] noise = new byte[300_000];
        new Random(1).nextBytes(noise);
        byte[] empty = {};
        byte[] chinese = "Subject: 上海到汉堡 海运费\r\n\r\n".getBytes(UTF_8);
        List<Arrival> arrivals = archive.append(
                List.of(Deliveries.in(1, 1, noise), Deliveries.in(1, 2, empty), Deliveries.in(1, 3, chinese)), NOTHING);

        assertThat(archive.read(arrivals.get(0).messageId())).isEqualTo(noise);
        assertThat(archive.read(arrivals.get(1).messageId())).isEmpty();
        assertThat(archive.read(arrivals.get(2).messageId())).isEqualTo(chinese);
    }

    @Test
    void logsWhereAMessageWasSeen() {
        Instant received = Instant.parse("2026-11-20T08:00:00.123456789Z");
        var delivery = new Delivery(3, 4, 5, 4_294_967_295L, received, "\\Seen $Forwarded", "x".getBytes(UTF_8));

        Arrival arrival = archive.append(List.of(delivery), NOTHING).getFirst();

        assertThat(arrival)
                .isEqualTo(new Arrival(
                        1,
                        1,
                        ContentHash.of("x".getBytes(UTF_8)),
                        1,
                        3,
                        4,
                        5,
                        4_294_967_295L,
                        Instant.parse("2026-11-20T08:00:00.123456Z"),
                        "\\Seen $Forwarded",
                        false));
        assertThat(archive.arrivalsAfter(0, 10)).containsExactly(arrival);
        assertThat(archive.arrivalsOf(List.of(1L))).containsExactly(arrival);
    }

    @Test
    void storesTheSameBytesOnceAndLogsBothPlaces() throws IOException {
        archive.append(List.of(Deliveries.of(1, "hello")), NOTHING);
        long stored = Files.size(segment(1));

        Arrival second =
                archive.append(List.of(Deliveries.of(2, "hello")), NOTHING).getFirst();

        assertThat(second.duplicate()).isTrue();
        assertThat(archive.messageCount()).isOne();
        assertThat(archive.lastSeq()).isEqualTo(2);
        assertThat(archive.arrivalsOf(List.of(second.messageId())))
                .extracting(Arrival::uid)
                .containsExactly(1L, 2L);
        assertThat(segment(1)).hasSize(stored);
    }

    @Test
    void storesTheSameBytesOnceWithinOneBatch() {
        List<Arrival> arrivals =
                archive.append(List.of(Deliveries.of(1, "a"), Deliveries.of(2, "b"), Deliveries.of(3, "a")), NOTHING);

        assertThat(arrivals).extracting(Arrival::messageId).containsExactly(1L, 2L, 1L);
        assertThat(arrivals).extracting(Arrival::duplicate).containsExactly(false, false, true);
        assertThat(archive.messageCount()).isEqualTo(2);
    }

    @Test
    void logsAPlaceOnceHoweverOftenItIsFetched() {
        List<Arrival> first = archive.append(Deliveries.uids(1, 5), NOTHING);

        List<Arrival> again = archive.append(Deliveries.uids(3, 8), NOTHING);

        assertThat(again.subList(0, 3)).isEqualTo(first.subList(2, 5));
        assertThat(archive.lastSeq()).isEqualTo(8);
        assertThat(archive.arrivalsAfter(0, 100))
                .extracting(Arrival::uid)
                .containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L);
    }

    @Test
    void logsAPlaceOnceWithinOneBatch() {
        List<Arrival> arrivals = archive.append(List.of(Deliveries.of(1, "a"), Deliveries.of(1, "a")), NOTHING);

        assertThat(arrivals.get(0)).isEqualTo(arrivals.get(1));
        assertThat(archive.lastSeq()).isOne();
    }

    @Test
    void runsTheCallersWorkEvenWhenNothingWasDelivered() {
        var checkpoints = new Checkpoints(database.client());

        assertThat(archive.append(List.of(), () -> checkpoints.advance("folder", 5)))
                .isEmpty();

        assertThat(checkpoints.at("folder")).isEqualTo(5);
    }

    @Test
    void takesEverythingBackWhenTheCallersWorkFails() throws IOException {
        archive.append(Deliveries.uids(1, 3), NOTHING);
        long stored = Files.size(segment(1));
        var checkpoints = new Checkpoints(database.client());

        assertThatThrownBy(() -> archive.append(Deliveries.uids(4, 6), () -> {
                    checkpoints.advance("folder", 6);
                    throw new IllegalStateException("no cursor");
                }))
                .hasMessage("no cursor");

        assertThat(segment(1)).hasSize(stored);
        assertThat(archive.lastSeq()).isEqualTo(3);
        assertThat(archive.messageCount()).isEqualTo(3);
        assertThat(checkpoints.at("folder")).isZero();
        assertThat(archive.append(Deliveries.uids(4, 6), NOTHING))
                .extracting(Arrival::seq)
                .containsExactly(4L, 5L, 6L);
    }

    @Test
    void refusesToAppendInsideAnotherTransaction() {
        assertThatThrownBy(() -> database.transactions()
                        .executeWithoutResult(transaction -> archive.append(Deliveries.uids(1, 1), NOTHING)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("sameTransaction");
    }

    @Test
    void readsABatchInTheOrderOfThePlacesOnDisk() {
        archive.append(Deliveries.uids(1, 300), NOTHING);

        List<ArchivedMessage> messages = archive.read(List.of(300L, 7L, 8L, 120L, 7L));

        assertThat(messages).extracting(ArchivedMessage::id).containsExactly(7L, 8L, 120L, 300L);
        assertThat(new String(messages.get(2).raw(), UTF_8)).isEqualTo(Deliveries.mail(120));
    }

    @Test
    void countsBytesInAndOut() {
        var meters = Settings.meters();
        archive = Archive.open(data, database.jdbc(), ArchiveSettings.standard(), meters);
        archive.append(List.of(Deliveries.of(1, "x".repeat(5000)), Deliveries.of(2, "x".repeat(5000))), NOTHING);
        archive.read(1);

        assertThat(meters.counter("fairlead.archive.received").count()).isEqualTo(10_000);
        assertThat(meters.counter("fairlead.archive.stored").count()).isBetween(53.0, 200.0);
        assertThat(meters.counter("fairlead.archive.read").count()).isEqualTo(5000);
        assertThat(AppendMeters.step(meters, "force").count()).isOne();
    }

    @Test
    void saysWhichMessageIsUnknown() {
        archive.append(Deliveries.uids(1, 2), NOTHING);

        assertThatThrownBy(() -> archive.read(List.of(1L, 99L)))
                .isInstanceOf(UnknownMessage.class)
                .hasMessageContaining("99");
    }

    @Test
    void beginsANewFileWhenOneIsFull() {
        archive = Archive.open(data, database.jdbc(), Settings.segmentsOf(1024), Settings.meters());
        byte[] noise = new byte[2000];
        for (int uid = 1; uid <= 4; uid++) {
            new Random(uid).nextBytes(noise);
            archive.append(List.of(Deliveries.in(FOLDER, uid, noise.clone())), NOTHING);
        }

        assertThat(segment(4)).exists();
        assertThat(archive.read(List.of(1L, 2L, 3L, 4L)).getLast().raw()).isEqualTo(noise);
    }

    @Test
    void numbersWithoutGapsWhateverThreadsAppend() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = IntStream.range(0, 40)
                    .mapToObj(mailbox -> threads.submit(() -> archive.append(
                            LongStream.rangeClosed(1, 10)
                                    .mapToObj(uid -> Deliveries.in(
                                            mailbox, uid, Deliveries.mail(uid).getBytes(UTF_8)))
                                    .toList(),
                            NOTHING)))
                    .toList();
            for (var one : all) {
                one.get();
            }
        }
        assertThat(archive.arrivalsAfter(0, 1000))
                .extracting(Arrival::seq)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, 400).boxed().toList());
        assertThat(archive.messageCount()).isEqualTo(10);
        assertThat(archive.arrivalsAfter(0, 1000).stream().filter(Arrival::duplicate))
                .hasSize(390);
    }

    @Test
    void survivesBeingInterruptedWhileItWorks() {
        Thread.currentThread().interrupt();
        try {
            long id = archive.append(Deliveries.uids(1, 1), NOTHING).getFirst().messageId();
            assertThat(archive.read(id)).isNotEmpty();
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
        assertThat(archive.append(Deliveries.uids(2, 2), NOTHING)).hasSize(1);
    }

    @Test
    void keepsFlagsThatAServerMadeEndless() {
        var delivery = new Delivery(
                MAILBOX, FOLDER, VALIDITY, 1, Instant.EPOCH, "\\Seen \u0000" + "x".repeat(100_000), new byte[] {1});

        String flags = archive.append(List.of(delivery), NOTHING).getFirst().flags();

        assertThat(flags).startsWith("\\Seen  xxx").hasSize(4000);
        assertThat(archive.arrivalsAfter(0, 1).getFirst().flags()).isEqualTo(flags);
    }

    @Test
    void tellsWhatItHoldsOfAFolder() {
        archive.append(
                LongStream.rangeClosed(0, 12_000)
                        .mapToObj(number -> Deliveries.of(2 * number + 1, "x" + number))
                        .toList(),
                NOTHING);
        archive.append(List.of(Deliveries.of(30_000, "x0")), NOTHING);

        FolderHoldings holdings = archive.holdings(FOLDER, VALIDITY);

        assertThat(holdings.size()).isEqualTo(12_002);
        assertThat(holdings.stored()).isEqualTo(12_001);
        assertThat(holdings.duplicates()).isOne();
        assertThat(holdings.isDuplicate(30_000)).isTrue();
        assertThat(holdings.isDuplicate(1)).isFalse();
        assertThat(holdings.tally(new long[] {1, 2, 3, 30_000, 40_000})).satisfies(tally -> {
            assertThat(tally.stored()).isEqualTo(2);
            assertThat(tally.duplicates()).isOne();
            assertThat(tally.missing()).containsExactly(2, 40_000);
        });
        assertThat(archive.holdings(FOLDER, VALIDITY + 1).size()).isZero();
    }

    private Path segment(int number) {
        return data.resolve("archive/segment-%06d.flr".formatted(number));
    }
}
