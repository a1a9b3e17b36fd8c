package dev.fairlead.plugins;

import dev.fairlead.events.ToldEvent;
import dev.fairlead.intake.StoredNews;
import dev.fairlead.lines.LastLines;
import dev.fairlead.trade.TradeRecords;
import java.time.Duration;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Runs a plugin over mails that are stored, beside the run that there may be: an instance of its own, whose desk notes
/// every write and makes none.
@Component
class PluginRehearsals {

    private static final long LONGEST_SECONDS = 60;

    private final PluginParts parts;
    private final PluginStarter starter;
    private final PluginSettings settings;
    private final TradeRecords records;
    private final ObjectProvider<StoredNews> stored;

    PluginRehearsals(
            PluginParts parts,
            PluginStarter starter,
            PluginSettings settings,
            TradeRecords records,
            ObjectProvider<StoredNews> stored) {
        this.parts = parts;
        this.starter = starter;
        this.settings = settings;
        this.records = records;
        this.stored = stored;
    }

    /// @param known may be a version that nobody has started, but everything was granted that it asks for
    /// @throws PluginRefusal when it was not, or a setting is missing
    Rehearsal rehearse(KnownPlugin known, PluginRow row, int mails) {
        PluginStarter.check(known, row);
        OpenPlugin open = opened(known);
        try {
            RehearsalSink sink = new RehearsalSink(known, records, parts);
            LastLines log = new LastLines();
            Stage stage = new Stage(known, open, sink, starter.ground(known, row, sink, log));
            return play(stage, mails, log);
        } finally {
            open.close(settings.stopTime());
        }
    }

    /// What stands on it while it is rehearsed.
    private record Stage(KnownPlugin known, OpenPlugin open, RehearsalSink sink, Ground ground) {}

    private OpenPlugin opened(KnownPlugin known) {
        try {
            return parts.loader().open(known.jar());
        } catch (RefusedPlugin refused) {
            throw PluginRefusal.notStarted(String.valueOf(refused.getMessage()));
        }
    }

    private Rehearsal play(Stage stage, int mails, LastLines log) {
        boolean polled = !stage.known().descriptor().every().isZero();
        Ending last = call(stage, "start", stage.open().plugin()::start);
        if (last.isWell() && polled) {
            last = call(stage, "poll", stage.open().plugin()::poll);
        }
        int told = 0;
        long end = System.nanoTime() + Duration.ofSeconds(LONGEST_SECONDS).toNanos();
        List<ToldEvent> events = last.isWell() ? events(stage.known(), mails) : List.of();
        for (ToldEvent event : events) {
            if (!last.isWell() || System.nanoTime() - end > 0) {
                break;
            }
            last = tell(stage, event);
            told++;
        }
        String trouble = last.isWell() ? null : last.words();
        if (last.isWell() && told < events.size()) {
            trouble = "Broken off after %d s".formatted(LONGEST_SECONDS);
        }
        if (last.isWell()) {
            call(stage, "stop", desk -> stage.open().plugin().stop());
        }
        return new Rehearsal(
                mails, told, polled, stage.sink().deeds(), stage.sink().more(), trouble, log.newest());
    }

    private List<ToldEvent> events(KnownPlugin known, int mails) {
        StoredNews news = stored.getIfAvailable();
        return news == null
                ? List.of()
                : news.ofNewest(mails).stream()
                        .filter(event ->
                                known.asks().reads().contains(event.type().key()))
                        .toList();
    }

    private Ending tell(Stage stage, ToldEvent event) {
        var said = PluginMail.said(event, parts.cloud());
        return call(
                stage,
                "push of %s %s".formatted(event.type().key(), event.record()),
                desk -> stage.open().plugin().push(said, desk));
    }

    private Ending call(Stage stage, String name, PluginRun.Deed deed) {
        stage.sink().during(name);
        // Somebody waits for it.
        var frame = new PluginCall.Frame(stage.open().threads(), settings.callTime(), settings.threads(), () -> null);
        PluginCall call = new PluginCall(name, frame);
        DeskSeat desk = new DeskSeat(stage.ground(), call);
        return call.make(() -> {
            deed.on(desk);
            desk.end();
        });
    }
}
