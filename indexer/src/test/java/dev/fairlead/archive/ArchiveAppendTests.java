package dev.fairlead.archive;

import static dev.fairlead.archive.Deliveries.NOTHING;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/// One append: the mails and the caller's own work, all or nothing, whatever thread calls.
class ArchiveAppendTests extends ArchiveInAFolder {

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
}
