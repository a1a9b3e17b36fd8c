package dev.fairlead.hub;

import dev.fairlead.feeds.Feed;
import dev.fairlead.feeds.FeedDelivery;
import dev.fairlead.feeds.FeedIntake;
import dev.fairlead.feeds.FeedReport;
import dev.fairlead.lines.LastLines;
import dev.fairlead.lines.OneLine;
import dev.fairlead.trade.Outcome.What;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Notes what a try would have brought.
final class TryDesk implements FeedDelivery {

    private static final int MOST = 1000;

    private final FeedIntake feeds;
    private final Map<String, Long> records = new LinkedHashMap<>();
    private final List<RouteRehearsal.Deed> deeds = new ArrayList<>();
    private long runs;
    private String trouble = "";

    TryDesk(FeedIntake feeds) {
        this.feeds = feeds;
    }

    @Override
    public void take(Feed feed, Object body, FeedReport report, int mostRefused) {
        try {
            feeds.rehearse(feed, body, report, MOST);
        } finally {
            note(feed.kind().key(), report);
        }
    }

    private synchronized void note(String kind, FeedReport report) {
        for (What what : What.values()) {
            if (report.count(what) > 0) {
                records.merge(what.key(), report.count(what), Long::sum);
            }
        }
        for (FeedReport.Answer answer : report.answers()) {
            if (deeds.size() < MOST) {
                deeds.add(new RouteRehearsal.Deed(
                        kind,
                        answer.place(),
                        Objects.requireNonNullElse(answer.id(), ""),
                        answer.result(),
                        answer.why() == null ? "" : OneLine.of(answer.why().toString(), LastLines.LONGEST)));
            }
        }
    }

    synchronized void ran() {
        runs++;
    }

    /// The first one says most.
    synchronized void failed(String words) {
        trouble = trouble.isEmpty() ? words : trouble;
    }

    synchronized RouteRehearsal seen() {
        long all = records.values().stream().mapToLong(Long::longValue).sum();
        return new RouteRehearsal(runs, Map.copyOf(records), List.copyOf(deeds), all - deeds.size(), trouble);
    }
}
