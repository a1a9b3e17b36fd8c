package dev.fairlead.archive;

import static dev.fairlead.archive.Deliveries.FOLDER;
import static dev.fairlead.archive.Deliveries.MAILBOX;
import static dev.fairlead.archive.Deliveries.NOTHING;
import static dev.fairlead.archive.Deliveries.VALIDITY;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class ArchiveTests extends ArchiveInAFolder {

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
    void readsABatchInTheOrderOfThePlacesOnDisk() {
        archive.append(Deliveries.uids(1, 300), NOTHING);

        List<ArchivedMessage> messages = archive.read(List.of(300L, 7L, 8L, 120L, 7L));

        assertThat(messages).extracting(ArchivedMessage::id).containsExactly(7L, 8L, 120L, 300L);
        assertThat(new String(messages.get(2).raw(), UTF_8)).isEqualTo(Deliveries.mail(120));
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

        assertThat(holdings.tally(LongStream.rangeClosed(1, 40_000).toArray())).satisfies(tally -> {
            assertThat(tally.stored()).isEqualTo(12_001);
            assertThat(tally.duplicates()).isOne();
            assertThat(tally.missing()).hasSize(40_000 - 12_002);
        });
        assertThat(holdings.tally(new long[] {1, 2, 3, 30_000, 40_000})).satisfies(tally -> {
            assertThat(tally.stored()).isEqualTo(2);
            assertThat(tally.duplicates()).isOne();
            assertThat(tally.missing()).containsExactly(2, 40_000);
        });
        assertThat(archive.holdings(FOLDER, VALIDITY + 1)
                        .tally(new long[] {1, 30_000})
                        .missing())
                .containsExactly(1, 30_000);
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
}
