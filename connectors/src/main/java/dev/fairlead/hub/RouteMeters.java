package dev.fairlead.hub;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.NamedNode;
import org.apache.camel.Route;
import org.apache.camel.spi.RoutePolicy;
import org.apache.camel.spi.RoutePolicyFactory;
import org.apache.camel.support.RoutePolicySupport;
import org.jspecify.annotations.NullUnmarked;
import org.springframework.stereotype.Component;

/// Measures every route: how many exchanges, how long they took, how many failed, when one last went well. The part of
/// Camel that does so is not to be had in the version of this Camel.
///
/// The routes of mailboxes are told together: hundreds of them would be thousands of figures.
@Component
@NullUnmarked
class RouteMeters implements RoutePolicyFactory {

    private static final Pattern OF_MAILBOX = Pattern.compile("mailbox-\\d+");
    private static final String MAILBOXES = "mailboxes";
    private static final int MOST_ROUTES = 500;
    private static final String OTHERS = "others";

    private final MeterRegistry registry;
    private final Map<String, Measured> byName = new ConcurrentHashMap<>();

    RouteMeters(MeterRegistry registry) {
        this.registry = registry;
    }

    @Override
    public RoutePolicy createRoutePolicy(CamelContext camel, String id, NamedNode route) {
        String name = OF_MAILBOX.matcher(id).matches() ? MAILBOXES : id;
        String known = byName.containsKey(name) || byName.size() < MOST_ROUTES ? name : OTHERS;
        return byName.computeIfAbsent(known, Measured::new);
    }

    private final class Measured extends RoutePolicySupport {

        private final Timer good;
        private final Timer failed;
        private final AtomicLong lastGood = new AtomicLong();

        Measured(String name) {
            good = timer(name, "good");
            failed = timer(name, "failed");
            TimeGauge.builder("fairlead.routes.last.success", lastGood, TimeUnit.MILLISECONDS, AtomicLong::get)
                    .description("When an exchange last went well, as seconds since 1970; 0 when none did")
                    .tag("route", name)
                    .register(registry);
        }

        private Timer timer(String name, String result) {
            return Timer.builder("fairlead.routes")
                    .description("Exchanges of routes")
                    .tag("route", name)
                    .tag("result", result)
                    .register(registry);
        }

        @Override
        public void onExchangeDone(Route route, Exchange exchange) {
            Duration took = Duration.ofMillis(exchange.getClock().elapsed());
            if (exchange.isFailed()) {
                failed.record(took);
            } else {
                good.record(took);
                lastGood.set(System.currentTimeMillis());
            }
        }
    }
}
