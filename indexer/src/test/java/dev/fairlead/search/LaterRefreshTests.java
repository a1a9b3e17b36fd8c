package dev.fairlead.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

class LaterRefreshTests {
    private final AtomicInteger refreshed = new AtomicInteger();

    @Test
    void refreshesOnceAtATime() {
        CountDownLatch gate = new CountDownLatch(1);
        try (LaterRefresh later = new LaterRefresh(() -> {
            refreshed.incrementAndGet();
            await(gate);
        })) {
            later.begin();
            Awaitility.await().until(() -> refreshed.get() == 1);
            later.begin();
            later.begin();
            gate.countDown();
        }
        assertThat(refreshed).hasValue(1);
    }

    @Test
    void tellsTheNextCallWhatFailedAndRefreshesAllTheSame() {
        try (LaterRefresh later = new LaterRefresh(() -> {
            if (refreshed.incrementAndGet() == 1) {
                throw new IllegalStateException("the disk is full");
            }
        })) {
            later.begin();
            Awaitility.await()
                    .untilAsserted(() -> assertThatThrownBy(later::begin).hasMessage("the disk is full"));
        }
        assertThat(refreshed).hasValueGreaterThanOrEqualTo(2);
    }

    private static void await(CountDownLatch gate) {
        try {
            gate.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
