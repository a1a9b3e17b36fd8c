package dev.fairlead.hub;

import dev.fairlead.archive.Arrival;
import dev.fairlead.trade.Outcome.What;
import java.util.List;
import org.apache.camel.Exchange;
import org.apache.camel.Route;
import org.jspecify.annotations.NullUnmarked;

/// Notes the mails of the mailboxes that are pulled, of all together. When one starts, stops or fails, its own page
/// says.
@NullUnmarked
final class WatchedMailbox extends NamedInLog {

    private final RouteFigures all;
    private final SafeWords words;

    WatchedMailbox(RouteFigures all, SafeWords words) {
        this.all = all;
        this.words = words;
    }

    @Override
    public void onExchangeDone(Route route, Exchange exchange) {
        super.onExchangeDone(route, exchange);
        RunCounts counts = new RunCounts();
        long millis = exchange.getClock().elapsed();
        Exception failure = exchange.getException();
        if (failure != null) {
            all.failed(millis, counts, failure, words.of(failure, true));
        } else {
            count(exchange.getMessage().getBody(), counts);
            all.ran(millis, counts);
        }
    }

    private static void count(Object body, RunCounts counts) {
        if (body instanceof List<?> arrivals) {
            for (Object one : arrivals) {
                boolean known = one instanceof Arrival arrival && arrival.duplicate();
                counts.add(known ? What.UNCHANGED : What.CREATED, 1);
            }
        }
    }
}
