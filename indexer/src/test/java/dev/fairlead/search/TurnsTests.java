package dev.fairlead.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

class TurnsTests {
    private static final Duration LIMIT = Duration.ofSeconds(20);

    private final AtomicLong now = new AtomicLong();
    private final Turns turns = new Turns(1, LIMIT, now::get);
    private final List<Integer> begun = Collections.synchronizedList(new ArrayList<>());

    private Thread searching(int number) {
        Thread thread = Thread.ofVirtual().start(() -> {
            try (Turns.Turn turn = turns.begin()) {
                begun.add(number);
            }
        });
        Awaitility.await()
                .until(() -> thread.getState() == Thread.State.TIMED_WAITING
                        || thread.getState() == Thread.State.TERMINATED);
        return thread;
    }

    @Test
    void letsSearchesInOneAfterTheOtherInTheOrderInWhichTheyCame() throws InterruptedException {
        List<Thread> waiting = new ArrayList<>();
        try (Turns.Turn first = turns.begin()) {
            for (int number = 1; number <= 5; number++) {
                waiting.add(searching(number));
            }
            assertThat(begun).isEmpty();
        }
        for (Thread thread : waiting) {
            thread.join();
        }
        assertThat(begun).containsExactly(1, 2, 3, 4, 5);
    }

    @Test
    void letsTheNextInWhenASearchTakesLong() throws InterruptedException {
        try (Turns.Turn slow = turns.begin()) {
            Thread next = searching(1);
            assertThat(slow.shouldExit()).isFalse();
            assertThat(begun).isEmpty();
            now.addAndGet(Duration.ofMillis(101).toNanos());
            assertThat(slow.shouldExit()).isFalse();
            next.join();
            assertThat(begun).containsExactly(1);
        }
        try (Turns.Turn after = turns.begin()) {
            Thread next = searching(2);
            assertThat(begun).as("the slow one's turn was given back once only").containsExactly(1);
            after.close();
            next.join();
        }
    }

    @Test
    void endsASearchAtItsLimit() {
        try (Turns.Turn turn = turns.begin()) {
            now.addAndGet(LIMIT.toNanos());
            assertThat(turn.shouldExit()).isFalse();
            now.incrementAndGet();
            assertThat(turn.shouldExit()).isTrue();
        }
    }

    @Test
    void saysWhenNoProcessorIsLeftForASecondThread() {
        Turns two = new Turns(2, LIMIT, now::get);
        try (Turns.Turn first = two.begin();
                Turns.Turn second = two.begin()) {
            assertThat(first.isLast()).isFalse();
            assertThat(second.isLast()).isTrue();
        }
    }

    @Test
    void runsASearchWithoutATurnWhenNoneComes() {
        Turns impatient = new Turns(1, Duration.ofMillis(1), now::get);
        try (Turns.Turn first = impatient.begin();
                Turns.Turn second = impatient.begin()) {
            assertThat(second.shouldExit()).isFalse();
            second.close();
            assertThat(impatient.begin().isLast())
                    .as("closing what was not taken frees nothing")
                    .isTrue();
            assertThat(first.isLast()).isTrue();
        }
    }
}
