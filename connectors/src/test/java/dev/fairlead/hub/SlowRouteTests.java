package dev.fairlead.hub;

import static dev.fairlead.hub.RouteDesk.await;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/// A route that takes its time to start.
class SlowRouteTests extends RouteTest {

    /// Holds up whoever sets it, as a source does that is slow to answer.
    public static final class SlowTimer extends Timer {

        static final CountDownLatch STARTING = new CountDownLatch(1);
        static final CountDownLatch GO_ON = new CountDownLatch(1);

        public SlowTimer() {
            super(true);
        }

        @Override
        public void schedule(TimerTask task, long delay, long period) {
            STARTING.countDown();
            try {
                GO_ON.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            super.schedule(task, delay, period);
        }
    }

    private RouteView slow() {
        return desk().bean(Routes.class).get("slow");
    }

    @Test
    void whatIsBeingStartedHasNotFailed() throws Exception {
        routes.write("slow", """
                - beans:
                    - name: slow
                      type: "%s"
                - route:
                    id: slow
                    from:
                      uri: timer:slow
                      parameters:
                        timer: "#bean:slow"
                      steps:
                        - log: slow
                """.formatted(SlowTimer.class.getName()));
        start();
        try {
            assertThat(SlowTimer.STARTING.await(45, TimeUnit.SECONDS)).isTrue();

            assertThat(slow().state()).isEqualTo(RouteState.RUNNING);
        } finally {
            SlowTimer.GO_ON.countDown();
        }
        await(() -> assertThat(slow().file()).isNotNull());
        assertThat(slow().state()).isEqualTo(RouteState.RUNNING);
    }
}
