package dev.fairlead.feeds;

import dev.fairlead.trade.Outcome.What;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/// Counts what is brought, by kind, source and what became of it.
@Component
public class FeedMeters {

    private static final String NAME = "fairlead.feeds.records";
    /// A route may make up sources; figures of more than these are told together.
    private static final int MOST_SOURCES = 200;

    private static final String OTHERS = "others";

    private final MeterRegistry registry;
    private final Set<String> sources = ConcurrentHashMap.newKeySet();

    FeedMeters(MeterRegistry registry) {
        this.registry = registry;
    }

    void count(Feed feed, FeedReport report) {
        for (What what : What.values()) {
            count(feed.kind().key(), feed.source(), what.key(), report.count(what));
        }
        count(feed.kind().key(), feed.source(), "unreadable", report.skipped());
    }

    /// @param kind `orders` and so on, `mail` or `chat`
    /// @param source the other system, or the channel of a chat
    /// @param result `created`, `refused` …
    public void count(String kind, String source, String result, long more) {
        if (more > 0) {
            registry.counter(NAME, "kind", kind, "source", known(source), "result", result)
                    .increment(more);
        }
    }

    private String known(String source) {
        return sources.contains(source) || sources.size() < MOST_SOURCES && sources.add(source) ? source : OTHERS;
    }
}
