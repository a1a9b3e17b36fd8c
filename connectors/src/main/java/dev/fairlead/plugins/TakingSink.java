package dev.fairlead.plugins;

import dev.fairlead.feeds.Feed;
import dev.fairlead.feeds.FeedFormat;
import dev.fairlead.feeds.FeedIntake;
import dev.fairlead.feeds.FeedReport;
import dev.fairlead.spi.Answer;
import dev.fairlead.trade.Outcome.What;
import dev.fairlead.trade.TradeKind;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Does what a plugin wants done. Its records have a source of its own, so that it changes no other's.
final class TakingSink implements PluginSink {

    /// Of a batch of 500; then the plugin does not bring what it claims to bring.
    private static final int MOST_REFUSED = 400;

    private final String id;
    private final FeedIntake feeds;
    private final PluginTable table;
    private final PluginCaller caller;
    private final PluginFigures figures;

    TakingSink(String id, FeedIntake feeds, PluginTable table, PluginCaller caller, PluginFigures figures) {
        this.id = id;
        this.feeds = feeds;
        this.table = table;
        this.caller = caller;
        this.figures = figures;
    }

    /// `plugin.partner-orders`, the source of its records.
    static String source(String id) {
        return "plugin." + id;
    }

    /// `plugin:partner-orders`, by which the quarantine names it.
    static String letters(String id) {
        return "plugin:" + id;
    }

    @Override
    public void take(TradeKind kind, List<Map<String, Object>> records) {
        boolean versions = records.stream().allMatch(PlainFields::hasVersion);
        Feed.Text text = new Feed.Text(FeedFormat.JSON, StandardCharsets.UTF_8, ',');
        Feed feed = new Feed(kind, source(id), text, !versions, letters(id));
        FeedReport report = new FeedReport();
        try {
            feeds.take(feed, records, report, MOST_REFUSED);
        } finally {
            for (What what : What.values()) {
                figures.count(what, report.count(what));
            }
        }
    }

    @Override
    public Optional<String> recall(String name) {
        return table.recall(id, name);
    }

    @Override
    public void remember(Map<String, String> names) {
        table.remember(id, names);
    }

    @Override
    public Answer call(HttpRequest request) throws IOException, InterruptedException {
        return caller.call(request);
    }
}
