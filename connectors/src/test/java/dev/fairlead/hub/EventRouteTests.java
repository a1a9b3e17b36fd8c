package dev.fairlead.hub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fairlead.delivery.EventDesk;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.camel.CamelContext;
import org.apache.camel.ConsumerTemplate;
import org.apache.camel.Exchange;
import org.apache.camel.Processor;
import org.apache.camel.builder.RouteBuilder;
import org.awaitility.Awaitility;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Routes that read `fairlead:events`, as IT would write them.
class EventRouteTests {

    private static final String QUICK = "&initialDelay=0&delay=50";

    @TempDir
    Path data;

    private static void route(EventDesk desk, String from, Processor to) throws Exception {
        desk.bean(CamelContext.class).addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from(from).routeId("events-out").process(to);
            }
        });
    }

    private static Processor into(List<String> records) {
        return exchange -> records.add(exchange.getMessage().getHeader("CamelFairleadEventRecord", String.class));
    }

    private static void await(ThrowingRunnable check) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(45))
                .pollInterval(Duration.ofMillis(20))
                .untilAsserted(check);
    }

    @Test
    void sendsEventsOnToAnotherEndpoint() throws Exception {
        try (EventDesk desk = EventDesk.in(data);
                ConsumerTemplate queue = desk.bean(CamelContext.class).createConsumerTemplate()) {
            desk.bean(CamelContext.class).addRoutes(new RouteBuilder() {
                @Override
                public void configure() {
                    from("fairlead:events?reader=erp&types=quote" + QUICK)
                            .routeId("to-erp")
                            .to("seda:erp");
                }
            });
            desk.failed(7);
            desk.sent(1, 2);

            Exchange first = Objects.requireNonNull(queue.receive("seda:erp", 45_000));
            Exchange second = Objects.requireNonNull(queue.receive("seda:erp", 45_000));

            assertThat(first.getMessage().getBody(String.class))
                    .contains("\"type\":\"dev.fairlead.quote.sent\"", "\"subject\":\"quote/1\"");
            assertThat(first.getMessage().getHeader(Exchange.CONTENT_TYPE)).isEqualTo("application/cloudevents+json");
            assertThat(first.getMessage().getHeader("CamelFairleadEventType")).isEqualTo("quote.sent");
            assertThat(second.getMessage().getHeader("CamelFairleadEventRecord"))
                    .isEqualTo("quote/2");
        }
    }

    @Test
    void anExchangeThatFailsComesAgainBeforeAnythingElse() throws Exception {
        var records = new CopyOnWriteArrayList<String>();
        var ids = new CopyOnWriteArrayList<String>();
        try (EventDesk desk = EventDesk.in(data)) {
            route(desk, "fairlead:events?reader=erp" + QUICK, exchange -> {
                into(records).process(exchange);
                ids.add(exchange.getMessage().getHeader("CamelFairleadEventId", String.class));
                if (records.equals(List.of("quote/1", "quote/2"))) {
                    throw new IllegalStateException("the other system is away");
                }
            });
            desk.sent(1, 2, 3);

            await(() -> assertThat(records).containsExactly("quote/1", "quote/2", "quote/2", "quote/3"));
            assertThat(ids.get(1)).isEqualTo(ids.get(2));
        }
    }

    @Test
    void goesOnAfterARestartWhereItStood() throws Exception {
        var before = new CopyOnWriteArrayList<String>();
        var after = new CopyOnWriteArrayList<String>();
        try (EventDesk desk = EventDesk.in(data)) {
            route(desk, "fairlead:events?reader=erp" + QUICK, exchange -> {
                if (before.size() == 2) {
                    throw new IllegalStateException("the other system is away");
                }
                into(before).process(exchange);
            });
            desk.sent(1, 2, 3);
            await(() -> assertThat(before).containsExactly("quote/1", "quote/2"));
        }
        try (EventDesk desk = EventDesk.in(data)) {
            desk.sent(4);
            route(desk, "fairlead:events?reader=erp" + QUICK, into(after));
            await(() -> assertThat(after).containsExactly("quote/3", "quote/4"));
        }
    }

    @Test
    void anEventThatIsOnItsWayWhenTheRouteStopsIsDoneUndisturbed() throws Exception {
        var ended = new CopyOnWriteArrayList<String>();
        var underWay = new CountDownLatch(1);
        try (EventDesk desk = EventDesk.in(data)) {
            route(desk, "fairlead:events?reader=erp" + QUICK, exchange -> {
                underWay.countDown();
                // Longer than the stop waits for it: then Camel ends what is left.
                Thread.sleep(1_500);
                into(ended).process(exchange);
            });
            desk.sent(1, 2);
            assertThat(underWay.await(45, TimeUnit.SECONDS)).isTrue();
            desk.bean(CamelContext.class).getRouteController().stopRoute("events-out", 100, TimeUnit.MILLISECONDS);

            assertThat(ended).containsExactly("quote/1");
            route(desk, "fairlead:events?reader=erp" + QUICK, into(ended));
            await(() -> assertThat(ended).containsExactly("quote/1", "quote/2"));
        }
    }

    @Test
    void eachReaderHasItsOwnPlaceAndBeginsWhereItIsTold() throws Exception {
        var all = new CopyOnWriteArrayList<String>();
        var fresh = new CopyOnWriteArrayList<String>();
        try (EventDesk desk = EventDesk.in(data)) {
            desk.sent(1);
            route(desk, "fairlead:events?reader=all&begin=oldest" + QUICK, into(all));
            desk.bean(CamelContext.class).addRoutes(new RouteBuilder() {
                @Override
                public void configure() {
                    from("fairlead:events?reader=fresh" + QUICK)
                            .routeId("fresh")
                            .process(into(fresh));
                }
            });
            desk.sent(2);

            await(() -> assertThat(all).containsExactly("quote/1", "quote/2"));
            await(() -> assertThat(fresh).containsExactly("quote/2"));
        }
    }

    @Test
    void saysWhatIsWrongWithAnAddress() {
        try (EventDesk desk = EventDesk.in(data)) {
            assertThatThrownBy(() -> route(desk, "fairlead:events", exchange -> {}))
                    .rootCause()
                    .hasMessageContaining("reader");
            assertThatThrownBy(() -> route(desk, "fairlead:events?reader=a&types=quote.eaten", exchange -> {}))
                    .rootCause()
                    .hasMessageContaining("quote.eaten");
            assertThatThrownBy(() -> route(desk, "fairlead:orders?source=erp", exchange -> {}))
                    .rootCause()
                    .hasMessageContaining("fairlead:events");
        }
    }
}
