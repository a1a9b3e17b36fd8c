package dev.fairlead.plugins;

import dev.fairlead.plugins.PluginRow.Wanted;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// Puts jars that came, changed or went in the places of their plugins.
@Component
class PluginShelf {

    private final Plugins plugins;
    private final Map<String, PluginSlot> slots;
    private final PluginTable table;
    private final PluginLoader loader;
    private final PluginStarter starter;
    private final PluginUpgrades upgrades;
    private final FormerVersions formers;
    private final ApplicationEventPublisher news;

    PluginShelf(
            Plugins plugins,
            PluginTable table,
            PluginLoader loader,
            PluginStarter starter,
            PluginUpgrades upgrades,
            FormerVersions formers,
            ApplicationEventPublisher news) {
        this.plugins = plugins;
        this.slots = plugins.slots();
        this.table = table;
        this.loader = loader;
        this.starter = starter;
        this.upgrades = upgrades;
        this.formers = formers;
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
        PluginRow row = plugins.row(fresh.id());
        KnownPlugin former = formers.take(fresh.jar().file())
                .filter(one -> !one.jar().sha256().equals(fresh.jar().sha256()))
                .filter(one -> one.id().equals(fresh.id()) && PluginSlot.isGranted(one, row))
                .orElse(fresh);
        PluginSlot slot = new PluginSlot(former);
        slot.failed(row.wanted() == Wanted.FAILED);
        if (former == fresh) {
            table.know(fresh);
        }
        upgrades.tell("plugin.found", slot, "", fresh.words() + ": " + fresh.asks());
        synchronized (slot) {
            slots.put(fresh.id(), slot);
            begin(slot, fresh, row);
        }
    }

    /// After a restart: what was put there before, or while the program was off, waits or takes over as
    /// it does while it runs.
    private void begin(PluginSlot slot, KnownPlugin fresh, PluginRow row) {
        if (slot.known() != fresh && PluginSlot.isGranted(fresh, row)) {
            replace(slot, fresh, row, row.wanted() == Wanted.RUN);
            return;
        }
        upgrades.startIfDue(slot, row);
        if (slot.known() != fresh) {
            upgrades.waits(slot, fresh);
        }
    }

    private void change(PluginSlot slot, KnownPlugin fresh) {
        if (fresh.jar().sha256().equals(slot.known().jar().sha256())) {
            slot.next(null);
            return;
        }
        PluginRow row = plugins.row(fresh.id());
        boolean runs = slot.run() != null;
        if (runs && !PluginSlot.isGranted(fresh, row)) {
            upgrades.waits(slot, fresh);
        } else {
            replace(slot, fresh, row, runs);
        }
    }

    private void replace(PluginSlot slot, KnownPlugin fresh, PluginRow row, boolean ran) {
        try {
            upgrades.replace(slot, fresh, row, ran);
        } catch (PluginRefusal refusal) {
            throw RefusedPlugin.notStarted(refusal.what());
        }
    }

    /// Its jar is not there any more.
    void gone(String file) {
        formers.take(file);
        ofFile(file).ifPresent(this::remove);
    }

    private void remove(PluginSlot slot) {
        synchronized (slot) {
            starter.stop(slot, false);
            slots.remove(slot.id());
        }
        upgrades.tell("plugin.gone", slot, slot.known().words(), "");
    }

    /// It was not taken; what counted before it goes on, after a restart too.
    void refused(String file, String reason) {
        news.publishEvent(new PluginChanged("plugin.refused", file, "", reason));
        if (ofFile(file).isEmpty()) {
            formers.take(file).filter(former -> !slots.containsKey(former.id())).ifPresent(this::add);
        }
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
