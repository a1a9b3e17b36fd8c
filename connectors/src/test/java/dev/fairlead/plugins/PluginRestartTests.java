package dev.fairlead.plugins;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The version that counts goes on after a restart, whatever lies in the folder by then.
class PluginRestartTests extends PluginTest {

    private static final String ASKS = ".writes(\"orders\").every(Duration.ofMillis(50))";
    private static final String ASKS_MORE = ".writes(\"orders\", \"rates\").every(Duration.ofMillis(50))";
    private static final String BROKEN =
            "public void start(Desk desk) { throw new IllegalStateException(\"no key\"); }";

    /// Brings another order as soon as it is started anew.
    private static String writing(String id) {
        return """
                public void poll(Desk desk) {
                    String count = String.valueOf(1 + Integer.parseInt(desk.recall("%1$s").orElse("0")));
                    desk.write("orders", Map.of("id", "%1$s" + count, "version", 1, "customer", "Nordwind"));
                    desk.remember("%1$s", count);
                }
                """.formatted(id);
    }

    private void runs(String version) {
        long before = orders();
        await(() -> assertThat(orders()).isGreaterThan(before));
        assertThat(view("erp").state()).isEqualTo(PluginState.RUNNING);
        assertThat(view("erp").version().version()).isEqualTo(version);
    }

    private void firstVersionRuns() throws Exception {
        drop("erp", "1", ASKS, writing("one"));
        start();
        grantAndStart("erp");
        runs("1");
    }

    private void restart() {
        stop();
        start();
    }

    private List<Path> copies() throws Exception {
        try (Stream<Path> files = Files.list(data.resolve("plugins"))) {
            return files.toList();
        }
    }

    @Test
    void aVersionThatWaitsWaitsOnWhileTheFormerOneRunsAgain() throws Exception {
        firstVersionRuns();
        drop("erp", "2", ASKS_MORE, writing("two"));
        await(() -> assertThat(view("erp").next()).isNotNull());

        restart();
        await(() -> assertThat(view("erp").next()).isNotNull());
        runs("1");
        assertThat(view("erp").missing().writes()).containsExactly("rates");

        restart();
        await(() -> assertThat(view("erp").next()).isNotNull());
        runs("1");

        plugins().grant("erp", view("erp").asks(), "it");
        runs("2");
        assertThat(view("erp").next()).isNull();
        restart();
        await(() -> assertThat(plugins().all()).hasSize(1));
        runs("2");
        assertThat(copies()).hasSize(1);
    }

    @Test
    void aVersionThatCameWhileTheProgramWasOffWaitsToo() throws Exception {
        firstVersionRuns();
        stop();
        drop("erp", "2", ASKS_MORE, writing("two"));
        start();

        await(() -> assertThat(view("erp").next()).isNotNull());
        runs("1");
    }

    @Test
    void oneThatWasStoppedStaysSoAndMayBeStartedAgain() throws Exception {
        firstVersionRuns();
        drop("erp", "2", ASKS_MORE, writing("two"));
        await(() -> assertThat(view("erp").next()).isNotNull());
        plugins().stop("erp");

        restart();
        await(() -> assertThat(view("erp").next()).isNotNull());
        assertThat(view("erp").state()).isEqualTo(PluginState.STOPPED);
        plugins().start("erp");
        runs("1");
    }

    @Test
    void theFormerOneGoesOnBesideAJarThatIsDamaged() throws Exception {
        firstVersionRuns();
        Files.write(file("erp"), new byte[] {1, 2, 3});
        await(() -> assertThat(refused("erp")).isNotEmpty());

        restart();
        await(() -> assertThat(refused("erp")).isNotEmpty());
        runs("1");
    }

    @Test
    void theFormerOneGoesOnBesideOneThatDoesNotStart() throws Exception {
        firstVersionRuns();
        drop("erp", "2", ASKS, BROKEN);
        await(() -> assertThat(refused("erp")).contains("no key"));

        restart();
        await(() -> assertThat(refused("erp")).contains("no key"));
        runs("1");
    }

    @Test
    void aVersionThatIsGrantedAndDoesNotStartGivesWayAndMayBeGrantedAgain() throws Exception {
        firstVersionRuns();
        drop("erp", "2", ASKS_MORE, BROKEN);
        await(() -> assertThat(view("erp").next()).isNotNull());

        assertThatThrownBy(() -> plugins().grant("erp", view("erp").asks(), "it"))
                .isInstanceOf(PluginRefusal.class)
                .hasMessageContaining("no key");
        runs("1");
        assertThat(view("erp").next()).isNotNull();
    }

    @Test
    void aCopyThatIsDamagedIsNotRun() throws Exception {
        firstVersionRuns();
        stop();
        byte[] copy = Files.readAllBytes(copies().getFirst());
        copy[copy.length / 2] ^= 0x55;
        Files.write(copies().getFirst(), copy);
        drop("erp", "2", ASKS_MORE, writing("two"));

        start();
        awaitState("erp", PluginState.WAITING);
        assertThat(view("erp").version().version()).isEqualTo("2");
    }

    @Test
    void oneWhoseJarWasTakenAwayDoesNotComeBackWithADamagedOne() throws Exception {
        firstVersionRuns();
        remove("erp");
        await(() -> assertThat(plugins().all()).isEmpty());
        Files.write(file("erp"), new byte[] {1, 2, 3});
        await(() -> assertThat(refused("erp")).isNotEmpty());
        assertThat(plugins().all()).isEmpty();
    }
}
