package dev.fairlead.plugins;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.net.URLClassLoader;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class PluginThreadsTests {

    private final URLClassLoader loader =
            new URLClassLoader("leaky", new URL[0], getClass().getClassLoader());
    private final PluginThreads threads = new PluginThreads(loader);
    private final CountDownLatch asleep = new CountDownLatch(1);

    private void sleep() {
        asleep.countDown();
        try {
            TimeUnit.HOURS.sleep(1);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void aThreadThatIsBegunWhileItsPluginIsClosedEndsAsWell() throws InterruptedException {
        threads.start("poll", () -> {
            sleep();
            new Thread(this::sleep).start();
        });
        asleep.await();

        assertThat(OpenPlugin.close(loader, threads, Duration.ofSeconds(20))).isEmpty();
    }

    @Test
    void whoTidiesUpIsInterruptedOnlyOnce() throws InterruptedException {
        AtomicInteger tidied = new AtomicInteger();
        threads.start("poll", () -> {
            sleep();
            Thread.interrupted();
            try {
                TimeUnit.MILLISECONDS.sleep(200);
                tidied.incrementAndGet();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        asleep.await();

        assertThat(OpenPlugin.close(loader, threads, Duration.ofSeconds(20))).isEmpty();
        assertThat(tidied).hasValue(1);
    }
}
