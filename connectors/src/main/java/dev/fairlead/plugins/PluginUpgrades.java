package dev.fairlead.plugins;

import dev.fairlead.plugins.PluginRow.Wanted;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// Puts one version of a plugin in the place of another. One that does not start gives way to the one that ran. Who
/// calls holds the slot.
@Component
class PluginUpgrades {

    private static final Logger LOG = LoggerFactory.getLogger(PluginUpgrades.class);

    private final PluginTable table;
    private final PluginStarter starter;
    private final ApplicationEventPublisher news;

    PluginUpgrades(PluginTable table, PluginStarter starter, ApplicationEventPublisher news) {
        this.table = table;
        this.starter = starter;
        this.news = news;
    }

    /// @param ran whether the former version runs, or did when the program ended
    /// @throws PluginRefusal when it does not start, and the former version goes on instead
    void replace(PluginSlot slot, KnownPlugin fresh, PluginRow row, boolean ran) {
        KnownPlugin former = slot.known();
        boolean due = ran || row.wanted() == Wanted.RUN || row.wanted() == Wanted.FAILED;
        starter.stop(slot, false);
        slot.known(fresh);
        if (due && PluginSlot.isGranted(fresh, row)) {
            try {
                starter.start(slot, row);
                table.want(slot.id(), Wanted.RUN, "");
            } catch (PluginRefusal refusal) {
                if (!ran) {
                    table.know(fresh);
                    fail(slot, String.valueOf(refusal.getMessage()));
                    return;
                }
                slot.known(former);
                tryToStart(slot, row);
                throw refusal;
            }
        }
        table.know(fresh);
        tell("plugin.upgraded", slot, former.words(), fresh.words() + ": " + fresh.asks());
    }

    /// The version that waited for what is granted now.
    ///
    /// @throws PluginRefusal when it does not start; it goes on waiting, and the former version runs
    void follow(PluginSlot slot, KnownPlugin next, PluginRow row) {
        try {
            replace(slot, next, row, slot.run() != null);
        } catch (PluginRefusal refusal) {
            slot.next(next);
            throw refusal;
        }
    }

    void startIfDue(PluginSlot slot, PluginRow row) {
        if (row.wanted() == Wanted.RUN && PluginSlot.isGranted(slot.known(), row)) {
            tryToStart(slot, row);
        }
    }

    private void tryToStart(PluginSlot slot, PluginRow row) {
        try {
            starter.start(slot, row);
        } catch (PluginRefusal refusal) {
            fail(slot, String.valueOf(refusal.getMessage()));
        }
    }

    private void fail(PluginSlot slot, String words) {
        LOG.warn("Plugin {} is not started: {}", slot.id(), words);
        slot.log().trouble(words);
        slot.failed(true);
        table.want(slot.id(), Wanted.FAILED, words);
        tell("plugin.failed", slot, slot.known().words(), words);
    }

    void waits(PluginSlot slot, KnownPlugin fresh) {
        slot.next(fresh);
        tell("plugin.waits", slot, slot.known().words(), fresh.words() + ": " + fresh.asks());
    }

    void tell(String what, PluginSlot slot, String before, String after) {
        LOG.info("{} {}: {}", what, slot.id(), after.isEmpty() ? before : after);
        news.publishEvent(new PluginChanged(what, slot.id(), before, after));
    }
}
