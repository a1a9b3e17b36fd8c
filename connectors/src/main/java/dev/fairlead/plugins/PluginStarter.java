package dev.fairlead.plugins;

import dev.fairlead.lines.LastLines;
import dev.fairlead.plugins.PluginRow.Wanted;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// Starts and ends runs. Who calls holds the slot.
@Component
class PluginStarter {

    private static final Logger LOG = LoggerFactory.getLogger(PluginStarter.class);

    private final PluginParts parts;
    private final PluginSettings settings;
    private final SettingValues values;
    private final ApplicationEventPublisher news;

    PluginStarter(PluginParts parts, PluginSettings settings, SettingValues values, ApplicationEventPublisher news) {
        this.parts = parts;
        this.settings = settings;
        this.values = values;
        this.news = news;
    }

    /// Begins it, when it may.
    ///
    /// @throws PluginRefusal when it may not, or does not begin
    void start(PluginSlot slot, PluginRow row) {
        if (slot.run() != null) {
            return;
        }
        check(slot.known(), row);
        var sink = new TakingSink(slot.id(), parts.feeds(), parts.table(), parts.caller(), slot.figures());
        PluginRun run = run(slot, ground(slot.known(), row, sink, slot.log()));
        slot.run(run);
        Ending begun = run.begin();
        if (begun.isWell()) {
            slot.left(List.of());
            slot.failed(false);
            LOG.info("Plugin {} runs: {}", slot.id(), slot.known().words());
        } else {
            slot.run(null);
            Ending end = begun.with(run.end(true));
            throw PluginRefusal.notStarted(end.words());
        }
    }

    private OpenPlugin open(KnownPlugin known) {
        try {
            return parts.loader().open(known.jar());
        } catch (RefusedPlugin refused) {
            throw PluginRefusal.notStarted(String.valueOf(refused.getMessage()));
        }
    }

    static void check(KnownPlugin known, PluginRow row) {
        if (!PluginSlot.isGranted(known, row)) {
            throw PluginRefusal.notGranted(
                    PluginSlot.missing(known.asks(), row.granted()).toString());
        }
        List<String> missing = SettingValues.missing(known.descriptor(), row.settings());
        if (!missing.isEmpty()) {
            throw PluginRefusal.missing(String.join(", ", missing));
        }
    }

    private PluginRun run(PluginSlot slot, Ground ground) {
        KnownPlugin known = slot.known();
        Set<String> reads = known.asks().reads();
        var mail = new PluginMail(slot.id(), parts, settings, slot.figures(), reads);
        var ways = new PluginRun.Ways(mail, new PluginRoutes(known, ground, parts.routes(), settings, slot.figures()));
        return new PluginRun(
                known, open(known), ground, settings, slot.figures(), ways, ending -> failed(slot, ending));
    }

    /// What it asks for and was granted, with the hosts as its settings name them now.
    Ground ground(KnownPlugin known, PluginRow row, PluginSink sink, LastLines log) {
        Map<String, String> given = given(known, row);
        return new Ground(
                given, Hosts.inForce(known.asks(), given), sink, new Pace(row.perMinute()), log, parts.meters());
    }

    private Map<String, String> given(KnownPlugin known, PluginRow row) {
        try {
            return values.open(known.descriptor(), row.settings());
        } catch (IllegalStateException | IllegalArgumentException e) {
            throw PluginRefusal.notStarted("a secret cannot be opened with the key of this installation; give it anew");
        }
    }

    /// On the thread of the run, which ends by itself.
    private void failed(PluginSlot slot, Ending ending) {
        slot.run(null);
        slot.failed(true);
        LOG.warn("Plugin {} ({}) is stopped: {}", slot.id(), slot.known().words(), ending.words());
        slot.log().trouble("stopped: " + ending.words());
        parts.table().want(slot.id(), Wanted.FAILED, ending.words());
        news.publishEvent(
                new PluginChanged("plugin.failed", slot.id(), slot.known().words(), ending.words()));
    }

    /// Ends it; nothing when it does not run.
    ///
    /// @param atOnce without waiting for the call that it is in
    void stop(PluginSlot slot, boolean atOnce) {
        PluginRun run = slot.run();
        if (run == null) {
            return;
        }
        List<String> living = run.end(atOnce);
        slot.run(null);
        slot.left(living);
        if (!living.isEmpty()) {
            String words = new Ending(Ending.What.STOPPED, "").with(living).words();
            LOG.warn("Plugin {} ended, but {}", slot.id(), words);
            slot.log().trouble(words);
        }
    }
}
