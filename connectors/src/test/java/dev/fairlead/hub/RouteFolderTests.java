package dev.fairlead.hub;

import static dev.fairlead.hub.RouteDesk.await;
import static dev.fairlead.hub.RouteDesk.file;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.Objects;
import org.apache.camel.CamelContext;
import org.apache.camel.ServiceStatus;
import org.junit.jupiter.api.Test;

/// Files of routes that come, change and go while the program runs.
class RouteFolderTests extends RouteTest {

    private static final String GOOD = """
            - route:
                id: %s
                from:
                  uri: timer:%s
                  parameters:
                    period: 60000
                  steps:
                    - log: "tick"
            """;

    /// Another one for each version that is good.
    private int period = 50_000;

    private static String good(String id) {
        return GOOD.formatted(id, id);
    }

    private CamelContext camel() {
        return desk().bean(CamelContext.class);
    }

    private RouteFile.Problem problem(String name) {
        return Objects.requireNonNull(file(desk(), name).problem());
    }

    @Test
    void loadsReloadsAndRemovesOneFileWithoutDisturbingAnother() throws Exception {
        routes.write("one", good("one"));
        routes.write("two", good("two"));
        start();
        await(() -> assertThat(file(desk(), "two").routes()).containsExactly("two"));
        Object untouched = camel().getRoute("one");

        routes.write("two", good("second"));
        await(() -> assertThat(file(desk(), "two").routes()).containsExactly("second"));
        assertThat(camel().getRoute("two")).isNull();
        assertThat(camel().getRouteController().getRouteStatus("second")).isEqualTo(ServiceStatus.Started);

        routes.remove("two");
        await(() -> assertThat(camel().getRoute("second")).isNull());
        assertThat(camel().getRoute("one")).isSameAs(untouched);
    }

    @Test
    void refusesAWrongFileWithItsLineWhileTheFormerVersionGoesOn() throws Exception {
        routes.write("one", good("one"));
        start();
        await(() -> assertThat(file(desk(), "one").routes()).containsExactly("one"));

        isRefused("steps:", "stepps:", 8, "stepps");
        isRefused("- log: \"tick\"", "- lgo: \"tick\"", 8, "lgo");
        isRefused("timer:one", "timre:one", 4, "timre");
        isRefused("period: 60000", "periodd: 60000", 4, "periodd");
        isRefused("- log: \"tick\"", "- to: fairlead:orders", 8, "source");
        isRefused("- log: \"tick\"", "- to: fairlead:ordres?source=erp", 8, "ordres");
        isRefused("- log: \"tick\"", "- to: fairlead:events?reader=me", 0, "nothing can be sent");
        isRefused("- log: \"tick\"", "- to: \"{{nowhere}}\"", 0, "nowhere");
        isRefused("id: one", "description: one", 4, "no id");
        isRefused("- route:", "- route: [", 0, "");
    }

    /// @param line 0 where none can be named
    private void isRefused(String was, String is, int line, String reason) throws Exception {
        Object running = camel().getRoute("one");

        routes.write("one", good("one").replace(was, is));
        await(() -> assertThat(file(desk(), "one").problem()).isNotNull());

        assertThat(problem("one").reason()).as(is).contains(reason);
        if (line > 0) {
            assertThat(problem("one").line()).as(problem("one").reason()).isEqualTo(line);
        }
        assertThat(camel().getRoute("one")).isSameAs(running);

        routes.write("one", good("one").replace("60000", Integer.toString(++period)));
        await(() -> assertThat(file(desk(), "one").problem()).isNull());
        assertThat(camel().getRoute("one")).isNotSameAs(running);
    }

    @Test
    void whatCannotBeStartedGivesWayToTheFormerVersion() throws Exception {
        routes.write("one", good("one"));
        start();
        await(() -> assertThat(file(desk(), "one").routes()).containsExactly("one"));

        routes.write("one", """
                - route:
                    id: one
                    from:
                      uri: file
                      parameters:
                        directoryName: "%s"
                        autoCreate: false
                        startingDirectoryMustExist: true
                      steps:
                        - log: "read"
                """.formatted(data.resolve("nowhere")));

        await(() -> assertThat(file(desk(), "one").problem()).isNotNull());
        assertThat(problem("one").reason()).contains("nowhere");
        assertThat(Objects.requireNonNull(camel().getRoute("one")).getEndpoint().getEndpointUri())
                .startsWith("timer:");
        assertThat(camel().getRouteController().getRouteStatus("one")).isEqualTo(ServiceStatus.Started);
    }

    @Test
    void refusesAnIdThatAnotherFileHas() throws Exception {
        routes.write("one", good("same"));
        routes.write("two", good("same"));
        start();

        await(() -> assertThat(problem("two").reason()).contains("same"));
        assertThat(problem("two").line()).isEqualTo(2);
        assertThat(file(desk(), "one").routes()).containsExactly("same");
    }

    @Test
    void aFileThatIsNoYamlHurtsNobody() throws Exception {
        routes.write("noise", "\u0000\u0001 {{{ ]");
        routes.write("empty", "");
        routes.write("one", good("one"));
        start();

        await(() -> assertThat(file(desk(), "one").routes()).containsExactly("one"));
        await(() -> assertThat(file(desk(), "noise").problem()).isNotNull());
    }

    @Test
    void whatIsNoFileHurtsNobody() throws Exception {
        Files.createDirectories(data.resolve("routes/folder.camel.yaml"));
        routes.write("one", good("one"));
        start();

        await(() -> assertThat(file(desk(), "one").routes()).containsExactly("one"));
    }
}
