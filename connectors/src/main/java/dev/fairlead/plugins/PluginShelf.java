package dev.fairlead.plugins;

import dev.fairlead.plugins.PluginRow.Wanted;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// Puts jars that came, changed or went in the places of their plugins.
@Component
class PluginShelf {

    private static final Logger LOG = LoggerFactory.getLogger(PluginShelf.class);

    private final Map<String, PluginSlot> slots;
    private final PluginTable table;
    private final PluginLoader loader;
    private final PluginStarter starter;
    private final ApplicationEventPublisher news;

    PluginShelf(
            Plugins plugins,
            PluginTable table,
            PluginLoader loader,
            PluginStarter starter,
            ApplicationEventPublisher news) {
        this.slots = plugins.slots();
        this.table = table;
        this.loader = loader;
        this.starter = starter;
        this.news = news;
    }

    /// A jar that is new or has changed.
    ///
    /// @throws RefusedPlugin when it is not taken; what was there before goes on
    void bring(PluginJar jar) {
        KnownPlugin fresh = loader.read(jar);
        PluginSlot slot = slots.get(fresh.id());
        if (slot != null && !slot.asking().jar().file().equals(jar.file())) {
            throw RefusedPlugin.sameId(fresh.id(), slot.asking().jar().file());
        }
        ofFile(jar.file()).filter(other -> !other.id().equals(fresh.id())).ifPresent(this::remove);
        if (slot == null) {
            add(fresh);
        } else {
            synchronized (slot) {
                change(slot, fresh);
            }
        }
    }

    private Optional<PluginSlot> ofFile(String file) {
        return slots.values().stream()
                .filter(slot -> slot.asking().jar().file().equals(file))
                .findFirst();
    }

    private void add(KnownPlugin fresh) {
        PluginSlot slot = new PluginSlot(fresh);
        table.know(fresh);
        tell("plugin.found", slot, "", fresh.words() + ": " + fresh.asks());
        synchronized (slot) {
            slots.put(fresh.id(), slot);
            PluginRow row = table.find(fresh.id()).orElseThrow();
            slot.failed(row.wanted() == Wanted.FAILED);
            if (row.wanted() == Wanted.RUN && PluginSlot.isGranted(fresh, row)) {
                tryToStart(slot, row);
            }
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

    private void change(PluginSlot slot, KnownPlugin fresh) {
        KnownPlugin former = slot.known();
        if (fresh.jar().sha256().equals(former.jar().sha256())) {
            slot.next(null);
            return;
        }
        PluginRow row = table.find(fresh.id()).orElseThrow();
        if (slot.run() != null && !PluginSlot.isGranted(fresh, row)) {
            slot.next(fresh);
            tell("plugin.waits", slot, former.words(), fresh.words() + ": " + fresh.asks());
            return;
        }
        replace(slot, fresh, row);
    }

    /// A version that does not start gives way to the one that ran.
    private void replace(PluginSlot slot, KnownPlugin fresh, PluginRow row) {
        KnownPlugin former = slot.known();
        boolean ran = slot.run() != null;
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
                throw RefusedPlugin.notStarted(refusal.what());
            }
        }
        table.know(fresh);
        tell("plugin.upgraded", slot, former.words(), fresh.words() + ": " + fresh.asks());
    }

    /// Its jar is not there any more.
    void gone(String file) {
        ofFile(file).ifPresent(this::remove);
    }

    private void remove(PluginSlot slot) {
        synchronized (slot) {
            starter.stop(slot, false);
            slots.remove(slot.id());
        }
        tell("plugin.gone", slot, slot.known().words(), "");
    }

    void refused(String file, String reason) {
        news.publishEvent(new PluginChanged("plugin.refused", file, "", reason));
    }

    private void tell(String what, PluginSlot slot, String before, String after) {
        LOG.info("{} {}: {}", what, slot.id(), after.isEmpty() ? before : after);
        news.publishEvent(new PluginChanged(what, slot.id(), before, after));
    }

    /// The program ends: what runs is wanted to run when it comes back.
    void stopAll() {
        List<Thread> ending = new ArrayList<>();
        for (PluginSlot slot : slots.values()) {
            ending.add(Thread.ofPlatform().name("end of " + slot.id()).start(() -> {
                synchronized (slot) {
                    starter.stop(slot, false);
                }
            }));
        }
        for (Thread one : ending) {
            try {
                one.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
