package dev.fairlead.plugins;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fairlead.spi.Permissions;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/// Jars that come, change and go while the program runs.
class PluginFolderTests extends PluginTest {

    private static final String ASKS = ".writes(\"orders\").every(Duration.ofMillis(50))";

    private static String writing(String id) {
        return "public void poll(Desk desk) { " + ORDER.formatted(id, "Nordwind") + " }";
    }

    @Test
    void nothingRunsBeforeItIsGrantedAndStarted() throws Exception {
        drop("erp", "1.0.0", ASKS, writing("one"));
        start();
        await(() -> assertThat(view("erp").state()).isEqualTo(PluginState.WAITING));

        assertThat(view("erp").version().descriptor().name().chinese()).isEqualTo("示例");
        assertThat(view("erp").missing().writes()).containsExactly("orders");
        assertThatThrownBy(() -> plugins().start("erp"))
                .isInstanceOf(PluginRefusal.class)
                .hasMessageContaining("writes orders");
        assertThatThrownBy(() -> plugins()
                        .grant(
                                "erp",
                                new Permissions(
                                        java.util.Set.of("orders", "invoices"), java.util.Set.of(), java.util.Set.of()),
                                "it"))
                .hasMessageContaining("invoices");
        assertThat(orders()).isZero();

        plugins().grant("erp", view("erp").asks(), "anna");
        assertThat(view("erp").state()).isEqualTo(PluginState.STOPPED);
        assertThat(view("erp").grantedBy()).isEqualTo("anna");
        plugins().start("erp");
        await(() -> assertThat(orders()).isEqualTo(1));
    }

    @Test
    void evenOneThatAsksForNothingWaitsForAnAdministrator() throws Exception {
        drop("erp", "1", "", "");
        start();
        await(() -> assertThat(view("erp").state()).isEqualTo(PluginState.WAITING));

        assertThatThrownBy(() -> plugins().start("erp")).isInstanceOf(PluginRefusal.class);

        plugins().grant("erp", view("erp").asks(), "anna");
        plugins().start("erp");
        awaitState("erp", PluginState.RUNNING);
    }

    @Test
    void showsTheChecksumOfTheJar() throws Exception {
        byte[] jar = PluginForge.jar("erp", "1.0.0", ASKS, writing("one"));
        PluginForge.drop(jar, file("erp"));
        start();

        String sha256 = HexFormat.of()
                .formatHex(java.security.MessageDigest.getInstance("SHA-256").digest(jar));
        await(() -> assertThat(view("erp").version().sha256()).isEqualTo(sha256));
    }

    private PluginSlot slot(String id) {
        return Objects.requireNonNull(desk().bean(Plugins.class).slots().get(id));
    }

    @Test
    void aNewVersionTakesOverWhileOthersRunOn() throws Exception {
        drop("erp", "1", ASKS, writing("one"));
        drop("other", "1", ASKS, writing("other"));
        start();
        grantAndStart("erp");
        grantAndStart("other");
        await(() -> assertThat(orders()).isEqualTo(2));
        var untouched = slot("other").run();

        drop("erp", "2", ASKS, writing("two"));
        await(() -> assertThat(orders()).isEqualTo(3));
        assertThat(view("erp").version().version()).isEqualTo("2");
        assertThat(view("erp").state()).isEqualTo(PluginState.RUNNING);
        assertThat(slot("other").run()).isSameAs(untouched);

        remove("erp");
        await(() -> assertThat(plugins().all()).hasSize(1));
        assertThat(plugins().gone()).containsExactly("erp");
        plugins().forget("erp");
        assertThat(plugins().gone()).isEmpty();
    }

    @Test
    void aVersionThatAsksForMoreWaitsWhileTheFormerOneGoesOn() throws Exception {
        drop("erp", "1", ASKS, writing("one"));
        start();
        grantAndStart("erp");
        await(() -> assertThat(orders()).isEqualTo(1));

        drop("erp", "2", ".writes(\"orders\", \"rates\").every(Duration.ofMillis(50))", writing("two"));
        await(() -> assertThat(view("erp").next()).isNotNull());
        assertThat(view("erp").state()).isEqualTo(PluginState.RUNNING);
        assertThat(view("erp").version().version()).isEqualTo("1");
        assertThat(view("erp").missing().writes()).containsExactly("rates");

        plugins().grant("erp", view("erp").asks(), "it");
        await(() -> assertThat(orders()).isEqualTo(2));
        assertThat(view("erp").version().version()).isEqualTo("2");
        assertThat(view("erp").next()).isNull();
    }

    @Test
    void aVersionThatDoesNotStartGivesWayToTheFormerOne() throws Exception {
        drop("erp", "1", ASKS, writing("one"));
        start();
        grantAndStart("erp");

        drop("erp", "2", ASKS, "public void start(Desk desk) { throw new IllegalStateException(\"no key\"); }");
        await(() -> assertThat(refused("erp")).contains("did not start", "no key"));
        assertThat(view("erp").state()).isEqualTo(PluginState.RUNNING);
        assertThat(view("erp").version().version()).isEqualTo("1");
    }

    @Test
    void aJarThatIsHalfCopiedIsNotTakenUntilItIsWhole() throws Exception {
        byte[] jar = PluginForge.jar("erp", "1", ASKS, writing("one"));
        Files.createDirectories(file("erp").getParent());
        Files.write(file("erp"), Arrays.copyOf(jar, jar.length / 2));
        start();
        await(() -> assertThat(refused("erp")).contains("no whole jar, or not yet"));
        assertThat(plugins().all()).isEmpty();

        Files.write(file("erp"), Arrays.copyOfRange(jar, jar.length / 2, jar.length), StandardOpenOption.APPEND);
        await(() -> assertThat(plugins().all()).hasSize(1));
        await(() -> assertThat(refused("erp")).isEmpty());
    }

    @Test
    void aDamagedOneIsRefusedWhileTheFormerVersionGoesOn() throws Exception {
        drop("erp", "1", ASKS, writing("one"));
        start();
        grantAndStart("erp");
        byte[] jar = PluginForge.jar("erp", "2", ASKS, writing("two"));
        jar[jar.length / 3] ^= 0x55;

        PluginForge.drop(jar, file("erp"));
        await(() -> assertThat(refused("erp")).isNotEmpty());
        assertThat(view("erp").state()).isEqualTo(PluginState.RUNNING);
        assertThat(view("erp").version().version()).isEqualTo("1");
    }

    private void isRefused(String name, byte[] jar, String reason) throws Exception {
        PluginForge.drop(jar, file(name));
        await(() -> assertThat(refused(name)).contains(reason));
    }

    private static byte[] asking(String asks) throws Exception {
        return PluginForge.jar("erp", "1", asks, "");
    }

    private static byte[] made(String body) throws Exception {
        return PluginForge.jar("erp", "1", "", body);
    }

    @Test
    void refusesWhatItCannotReadOrThatAsksForWhatThereIsNot() throws Exception {
        start();

        isRefused("id", PluginForge.jar("ERP", "1", "", ""), "Expected an id");
        isRefused("version", PluginForge.jar("erp", "a version", "", ""), "Expected a version");
        isRefused("kind", asking(".writes(\"ships\")"), "It asks for 'ships'");
        isRefused("event", asking(".reads(\"quote.eaten\")"), "quote.eaten");
        isRefused("host", asking(".reaches(\"http://x/\")"), "expected a host");
        isRefused("setting", asking(".reaches(\"{url}\")"), "expected a host");
        isRefused("polls", asking(".every(Duration.ofSeconds(-1))"), "time between polls");
        isRefused("about", asking(".about(null, null)"), "NullPointerException");
        isRefused(
                "throws",
                made("static { if (true) throw new IllegalStateException(\"bad day\"); }"),
                "because of java.lang.IllegalStateException: bad day");
        isRefused("hidden", made("Sample() {}"), "ServiceConfigurationError");
        assertThat(plugins().all()).isEmpty();
    }

    @Test
    void refusesWhatIsNeverMade() throws Exception {
        System.clearProperty("end.of.spin");
        start("fairlead.plugins.call-time=500ms", "fairlead.plugins.stop-time=500ms");
        try {
            drop("erp", "1", "", "{ while (System.getProperty(\"end.of.spin\") == null) {} }");
            await(() -> assertThat(refused("erp")).contains("construction did not end"));
            assertThat(plugins().all()).isEmpty();
        } finally {
            System.setProperty("end.of.spin", "now");
        }
    }

    @Test
    void refusesWhatIsTooLargeNoPluginOrHasTheIdOfAnother() throws Exception {
        drop("erp", "1", ASKS, writing("one"));
        start("fairlead.plugins.largest=100KB");
        await(() -> assertThat(plugins().all()).hasSize(1));

        PluginForge.drop(new byte[200_000], file("large"));
        PluginForge.drop(PluginForge.jar("erp", "1", ASKS, writing("same")), file("same"));
        PluginForge.drop(PluginForge.jar(Map.of("a.A", "package a; public class A {}"), "a.A"), file("none"));
        await(() -> assertThat(refused("large")).contains("200000 bytes"));
        await(() -> assertThat(refused("same")).contains("that of erp.jar"));
        await(() -> assertThat(refused("none")).contains("ServiceConfigurationError"));
    }

    @Test
    void whatRanRunsAgainAfterARestartWithItsSettings() throws Exception {
        String asks = ASKS + ".with(Setting.of(\"who\", Setting.Type.TEXT, \"Customer\", \"客户\").asNeeded())";
        drop("erp", "1", asks, """
                public void poll(Desk desk) {
                    desk.write("orders", Map.of("id", desk.setting("who"), "version", 1, "customer", desk.setting("who")));
                }
                """);
        start();
        await(() -> assertThat(plugins().all()).hasSize(1));
        plugins().grant("erp", view("erp").asks(), "it");
        assertThat(view("erp").state()).isEqualTo(PluginState.INCOMPLETE);
        assertThatThrownBy(() -> plugins().start("erp")).hasMessageContaining("who");
        set("erp", "who", "Nordwind");
        plugins().start("erp");
        await(() -> assertThat(orders()).isEqualTo(1));

        set("erp", "who", "Bolt");
        await(() -> assertThat(orders()).isEqualTo(2));
        stop();
        start();
        awaitState("erp", PluginState.RUNNING);
        plugins().stop("erp");
        stop();
        start();
        awaitState("erp", PluginState.STOPPED);
    }
}
