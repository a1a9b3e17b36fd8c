package dev.fairlead.archive;

import static dev.fairlead.archive.Deliveries.NOTHING;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The same bytes in two places, and the same place fetched twice.
class SameMailTwiceTests extends ArchiveInAFolder {

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
}
