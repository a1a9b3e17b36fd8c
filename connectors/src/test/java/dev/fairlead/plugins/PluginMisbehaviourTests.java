package dev.fairlead.plugins;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairlead.trade.TradeKind;
import dev.fairlead.trade.TradeRecords;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Plugins that throw, block, leak threads or reach beyond their permissions: stopped and named, and nobody else is
/// hurt.
// The longest of all: it does not begin when all others have ended.
@Order(1)
class PluginMisbehaviourTests extends PluginTest {

    private static final String ASKS = ".writes(\"orders\").every(Duration.ofMillis(50))";
    private static final String HASTY = "fairlead.plugins.poll-time=2s";

    private static final String GOOD = """
            int polled;
            public void poll(Desk desk) {
                desk.write("orders", Map.of("id", "good-" + polled++, "version", 1, "customer", "Nordwind"));
            }
            """;

    private void misbehaves(String body, String... settings) throws Exception {
        drop("good", "1", ASKS, GOOD);
        drop("bad", "1", ASKS, body);
        start(settings);
        grantAndStart("good");
        grantAndStart("bad");
    }

    /// The other one works before, meanwhile and after.
    private void nobodyElseIsHurt() {
        long before = orders();
        await(() -> assertThat(orders()).isGreaterThan(before + 3));
        assertThat(view("good").state()).isEqualTo(PluginState.RUNNING);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "throw new IllegalStateException(\"no luck\"); | poll threw java.lang.IllegalStateException: no luck",
                "throw new StackOverflowError(); | poll threw java.lang.StackOverflowError",
                "Object one = Optional.empty().get(); | poll threw java.util.NoSuchElementException",
                "throw new RuntimeException() { public String getMessage() { throw new Error(); } }; | poll threw sample.Sample$1",
                "Class.forName(\"org.springframework.context.ApplicationContext\"); | ClassNotFoundException",
            })
    void whatThrowsAgainAndAgainIsStoppedAndNamed(String statement, String words) throws Exception {
        misbehaves("public void poll(Desk desk) throws Exception { " + statement + " }");

        awaitState("bad", PluginState.FAILED);
        assertThat(view("bad").notice()).contains("3 failures", words);
        assertThat(view("bad").work().errors()).isEqualTo(3);
        nobodyElseIsHurt();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Thread.sleep(1_000_000); | 0",
                "new java.util.concurrent.CountDownLatch(1).await(); | 0",
                "while (System.getProperty(\"end.of.block\") == null) { Thread.onSpinWait(); } | 1",
                "while (System.getProperty(\"end.of.block\") == null) { try { Thread.sleep(20); } catch (InterruptedException e) {} } | 1",
            })
    void whatBlocksForEverIsStoppedAndItsLivingThreadsAreNamed(String statement, int living) throws Exception {
        System.clearProperty("end.of.block");
        String stopTime = "fairlead.plugins.stop-time=" + (living > 0 ? "500ms" : "30s");
        try {
            misbehaves("public void poll(Desk desk) throws Exception { " + statement + " }", HASTY, stopTime);

            awaitState("bad", PluginState.FAILED);
            assertThat(view("bad").notice()).contains("poll did not end within 2000 ms");
            if (living > 0) {
                assertThat(view("bad").notice()).contains("1 of its threads still live");
            } else {
                assertThat(view("bad").notice()).doesNotContain("still live");
            }
            nobodyElseIsHurt();
        } finally {
            System.setProperty("end.of.block", "now");
        }
    }

    @Test
    void whatLeaksThreadsIsStoppedAndTheyAreEnded() throws Exception {
        misbehaves("""
                public void poll(Desk desk) {
                    for (int i = 0; i < 8; i++) {
                        new Thread(() -> { try { Thread.sleep(1_000_000); } catch (InterruptedException e) {} }).start();
                    }
                }
                """);

        awaitState("bad", PluginState.FAILED);
        assertThat(view("bad").notice())
                .contains("too many threads", "expected at most 20")
                .doesNotContain("still live");
        assertThat(view("bad").threads()).isEmpty();
        nobodyElseIsHurt();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "desk.write(\"invoices\", Map.of(\"id\", \"1\")); | it wrote invoices",
                "desk.write(\"everything\", Map.of(\"id\", \"1\")); | it wrote everything",
                "try { desk.write(\"invoices\", Map.of()); } catch (SecurityException e) {} | it wrote invoices",
                "desk.call(java.net.http.HttpRequest.newBuilder(java.net.URI.create(\"http://127.0.0.1:9/\")).build()); | it called 127.0.0.1:9",
            })
    void whatGoesBeyondItsPermissionsIsStoppedAtOnce(String statement, String words) throws Exception {
        misbehaves("public void poll(Desk desk) throws Exception { " + statement + " }");

        awaitState("bad", PluginState.FAILED);
        assertThat(view("bad").notice()).contains("poll went beyond its permissions", words);
        nobodyElseIsHurt();
    }

    @Test
    void whatAHandOfItWritesAfterTheCallIsNotTaken() throws Exception {
        misbehaves("""
                static Desk kept;
                public void poll(Desk desk) {
                    if (kept == null) {
                        kept = desk;
                    } else {
                        kept.write("orders", Map.of("id", "late", "version", 1, "customer", "Nordwind"));
                    }
                }
                """);

        awaitState("bad", PluginState.FAILED);
        assertThat(view("bad").notice()).contains("The call is over");
    }

    @Test
    void mapsOfItsOwnRunOnItsOwnThreads() throws Exception {
        misbehaves("""
                public void poll(Desk desk) {
                    desk.write("orders", new AbstractMap<String, Object>() {
                        public Set<Map.Entry<String, Object>> entrySet() {
                            try { Thread.sleep(1_000_000); } catch (InterruptedException e) { }
                            throw new IllegalStateException("woken");
                        }
                    });
                }
                """, HASTY);

        awaitState("bad", PluginState.FAILED);
        assertThat(view("bad").notice()).contains("poll did not end");
        nobodyElseIsHurt();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void itsThreadsAndThoseThatTheyBeginStandBackBehindTheProgram() throws Exception {
        // proc(5): the 17th number behind the name is how nice a thread is.
        misbehaves("""
                public void poll(Desk desk) throws Exception {
                    Map<String, String> nice = new java.util.concurrent.ConcurrentHashMap<>();
                    Thread other = new Thread(() -> note(nice, "other"));
                    other.start();
                    other.join();
                    note(nice, "own");
                    nice.forEach((id, value) -> desk.write("orders", Map.of("id", id, "version", 1, "customer", value)));
                }
                static void note(Map<String, String> nice, String id) {
                    try {
                        String stat = java.nio.file.Files.readString(java.nio.file.Path.of("/proc/thread-self/stat"));
                        nice.put(id, "nice " + stat.substring(stat.lastIndexOf(')') + 2).split(" ")[16]);
                    } catch (java.io.IOException e) {
                        throw new java.io.UncheckedIOException(e);
                    }
                }
                """);

        String stat = Files.readString(Path.of("/proc/thread-self/stat"));
        int ours = Integer.parseInt(stat.substring(stat.lastIndexOf(')') + 2).split(" ")[16]);
        for (String id : List.of("own", "other")) {
            await(() -> assertThat(desk().bean(TradeRecords.class)
                            .find(TradeKind.ORDERS, "plugin.bad", id)
                            .orElseThrow()
                            .body())
                    .contains("\"nice " + Math.min(19, ours + 10) + "\""));
        }
    }

    @Test
    void theKillSwitchEndsWhatBlocksAndKeepsNewVersionsOff() throws Exception {
        start("fairlead.plugins.poll-time=10m");
        drop("bad", "1", ASKS, "public void poll(Desk desk) throws Exception { Thread.sleep(1_000_000); }");
        grantAndStart("bad");
        await(() -> assertThat(view("bad").threads()).anyMatch(name -> name.endsWith("poll")));

        assertThat(plugins().kill("bad").state()).isEqualTo(PluginState.KILLED);
        assertThat(view("bad").threads()).isEmpty();

        drop("bad", "2", ASKS, GOOD);
        await(() -> assertThat(view("bad").version().version()).isEqualTo("2"));
        assertThat(view("bad").state()).isEqualTo(PluginState.KILLED);
        plugins().start("bad");
        await(() -> assertThat(orders()).isPositive());
    }
}
