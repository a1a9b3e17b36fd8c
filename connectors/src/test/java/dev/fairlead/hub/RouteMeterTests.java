package dev.fairlead.hub;

import static dev.fairlead.hub.RouteDesk.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.search.RequiredSearch;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Isolated;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/// What is measured of routes, of what they bring, and of those who read events.
@ExtendWith(OutputCaptureExtension.class)
@Isolated("what the program writes to its log is caught")
class RouteMeterTests extends RouteTest {

    private RequiredSearch meter(String name, String... tags) {
        return desk().bean(MeterRegistry.class).get(name).tags(tags);
    }

    private long exchanges(String result) {
        return meter("fairlead.routes", "route", "orders-from-csv", "result", result)
                .timer()
                .count();
    }

    private double records(String result) {
        return meter("fairlead.feeds.records", "kind", "orders", "source", "erp", "result", result)
                .counter()
                .count();
    }

    @Test
    void aRouteIsMeasuredByItsExchangesAndWhatTheyBrought(CapturedOutput said) throws Exception {
        long before = Instant.now().getEpochSecond();
        Path folder = Files.createDirectories(data.resolve("orders"));
        routes.example("orders-from-csv");
        start("orders.folder=" + folder);
        Files.writeString(
                folder.resolve("a.csv"), "id,version,customer,pol\n1,1,N,CNSHA\n2,1,N,Shanghai\n1,1,N,CNSHA\n");

        await(() -> assertThat(exchanges("good")).isEqualTo(1));
        assertThat(records("created")).isEqualTo(1);
        assertThat(records("unchanged")).isEqualTo(1);
        assertThat(records("refused")).isEqualTo(1);
        assertThat(meter("fairlead.routes.last.success", "route", "orders-from-csv")
                        .timeGauge()
                        .value(java.util.concurrent.TimeUnit.SECONDS))
                .isBetween((double) before, before + 600.0);
        assertThat(desk().bean(HubState.class).isOpen()).isTrue();

        Files.writeString(folder.resolve("half.csv"), "id,version,customer,pol\n3,1,N,CNSHA\n4,1,\"Nord");
        await(() -> assertThat(exchanges("failed")).isEqualTo(1));
        assertThat(said.getAll())
                .contains("half.csv: Not all was readable", "line 3 has a quotation mark that nobody closes")
                .doesNotContain("at dev.fairlead.feeds");
        assertThat(records("unreadable")).isEqualTo(1);

        Files.writeString(folder.resolve("whole.csv"), "id,version,customer\n4,1,Nordwind\n");
        await(() -> assertThat(exchanges("good")).isEqualTo(2));
        assertThat(records("created")).isEqualTo(3);
    }

    @Test
    void routesOfMailboxesAreToldTogether() throws Exception {
        start();
        RouteMeters meters = desk().bean(RouteMeters.class);

        assertThat(meters.createRoutePolicy(null, "mailbox-1", null))
                .isSameAs(meters.createRoutePolicy(null, "mailbox-200", null))
                .isNotSameAs(meters.createRoutePolicy(null, "mailbox-of-anna", null));
    }
}
