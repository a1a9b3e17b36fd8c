package dev.fairlead.plugins;

import dev.fairlead.lines.OneLine;
import dev.fairlead.plugins.PluginRow.Wanted;
import dev.fairlead.spi.Permissions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import tools.jackson.core.JacksonException;

/// What administrators do with plugins. Nothing of a plugin runs that was not granted; only to read its descriptor its
/// class is made and asked.
@Service
public class Plugins {

    private static final int MOST_PER_MINUTE = 1_000_000;
    private static final long LONGEST_SECONDS = 60;
    private static final int MOST_MAILS = 500;

    private final PluginTable table;
    private final PluginStarter starter;
    private final PluginUpgrades upgrades;
    private final SettingValues values;
    private final PluginParts parts;
    private final PluginRehearsals rehearsals;
    private final Map<String, PluginSlot> slots = new ConcurrentHashMap<>();

    Plugins(
            PluginTable table,
            PluginStarter starter,
            PluginUpgrades upgrades,
            SettingValues values,
            PluginParts parts,
            PluginRehearsals rehearsals) {
        this.table = table;
        this.starter = starter;
        this.upgrades = upgrades;
        this.values = values;
        this.parts = parts;
        this.rehearsals = rehearsals;
    }

    Map<String, PluginSlot> slots() {
        return slots;
    }

    /// Those whose jars are there, by id.
    public List<PluginView> all() {
        return slots.values().stream()
                .map(slot -> slot.view(row(slot.id())))
                .sorted(java.util.Comparator.comparing(PluginView::id))
                .toList();
    }

    /// Ids of those that were there once; their settings and permissions are kept.
    public List<String> gone() {
        return table.all().stream()
                .map(PluginRow::id)
                .filter(id -> !slots.containsKey(id))
                .toList();
    }

    /// How many run; from memory.
    public long running() {
        return slots.values().stream().filter(slot -> slot.run() != null).count();
    }

    /// How many were stopped by the program; from memory.
    public long failed() {
        return slots.values().stream().filter(PluginSlot::isFailed).count();
    }

    /// @throws UnknownPlugin when there is none
    public PluginView get(String id) {
        return slot(id).view(row(id));
    }

    private PluginSlot slot(String id) {
        return Optional.ofNullable(slots.get(id)).orElseThrow(() -> UnknownPlugin.withId(id));
    }

    PluginRow row(String id) {
        return table.find(id).orElseGet(() -> PluginRow.fresh(id));
    }

    /// Agrees to what it may do from now on; a newer version that waited for this takes over.
    ///
    /// @throws PluginRefusal when it does not ask for that
    public PluginView grant(String id, Permissions granted, String by) {
        PluginSlot slot = slot(id);
        synchronized (slot) {
            Permissions more = PluginSlot.missing(granted, slot.asking().asks());
            if (!more.isEmpty()) {
                throw PluginRefusal.notAsked(more.toString());
            }
            table.grant(id, granted, by);
            PluginRow row = row(id);
            if (!PluginSlot.isGranted(slot.known(), row)) {
                starter.stop(slot, false);
            }
            KnownPlugin next = slot.next();
            if (next != null && PluginSlot.isGranted(next, row)) {
                upgrades.follow(slot, next, row);
            } else if (row.wanted() == Wanted.RUN && PluginSlot.isGranted(slot.known(), row)) {
                starter.start(slot, row);
            }
            return slot.view(row(id));
        }
    }

    /// Takes settings over those that it had; a run goes on with them by starting anew.
    ///
    /// @param given what is left out stays; an empty text takes a value away, but for a secret
    /// @param perMinute records that it may bring in a minute; null leaves it
    /// @throws PluginRefusal naming what cannot be
    public PluginView set(String id, Map<String, String> given, @Nullable Integer perMinute) {
        PluginSlot slot = slot(id);
        synchronized (slot) {
            PluginRow row = row(id);
            if (perMinute != null && (perMinute < 1 || perMinute > MOST_PER_MINUTE)) {
                throw PluginRefusal.rate(MOST_PER_MINUTE);
            }
            Map<String, String> after = values.merged(slot.asking().descriptor(), row.settings(), given);
            table.set(id, after, perMinute == null ? row.perMinute() : perMinute);
            if (slot.run() != null) {
                starter.stop(slot, false);
                again(slot);
            }
            return slot.view(row(id));
        }
    }

    private void again(PluginSlot slot) {
        try {
            starter.start(slot, row(slot.id()));
        } catch (PluginRefusal refusal) {
            slot.failed(true);
            table.want(slot.id(), Wanted.FAILED, String.valueOf(refusal.getMessage()));
            throw refusal;
        }
    }

    /// @throws PluginRefusal when it may not start, or did not
    public PluginView start(String id) {
        PluginSlot slot = slot(id);
        synchronized (slot) {
            PluginStarter.check(slot.known(), row(id));
            table.want(id, Wanted.RUN, "");
            again(slot);
            return slot.view(row(id));
        }
    }

    /// Ends it in its own time; it stays so until somebody starts it.
    public PluginView stop(String id) {
        return end(id, Wanted.STOP, false);
    }

    /// Ends it at once, and keeps it and every new version of it off until somebody starts it.
    public PluginView kill(String id) {
        return end(id, Wanted.KILLED, true);
    }

    private PluginView end(String id, Wanted wanted, boolean atOnce) {
        PluginSlot slot = slot(id);
        PluginRun run = slot.run();
        if (atOnce && run != null) {
            // Not behind somebody who waits for it to start or end in peace.
            run.breakOff();
        }
        synchronized (slot) {
            starter.stop(slot, atOnce);
            table.want(id, wanted, "");
            slot.failed(false);
            return slot.view(row(id));
        }
    }

    /// Polls it now.
    ///
    /// @throws PluginRefusal when it does not run
    public void poll(String id) {
        running(id).pollNow();
    }

    /// Asks it how it is.
    ///
    /// @return what is wrong; empty when nothing is
    /// @throws PluginRefusal when it does not run
    public String health(String id) {
        return await(running(id).health()).words();
    }

    /// Hands it an event that it did not take before.
    ///
    /// @param cloudEvent as JSON
    /// @return why it did not take it; empty when it did
    Optional<String> push(String id, String cloudEvent) {
        PluginRun run = Optional.ofNullable(slots.get(id)).map(PluginSlot::run).orElse(null);
        if (run == null) {
            return Optional.of(id + " does not run");
        }
        try {
            Ending ending = await(run.push(PluginMail.read(cloudEvent)));
            return ending.isWell() ? Optional.empty() : Optional.of(ending.words());
        } catch (JacksonException e) {
            return Optional.of("It is no CloudEvent in JSON: " + OneLine.of(e.getOriginalMessage(), 200));
        }
    }

    private static Ending await(CompletableFuture<Ending> answer) {
        return answer.completeOnTimeout(Ending.stopped("call"), LONGEST_SECONDS, TimeUnit.SECONDS)
                .join();
    }

    private PluginRun running(String id) {
        return Optional.ofNullable(slot(id).run()).orElseThrow(() -> PluginRefusal.notRunning(id));
    }

    /// Runs it over the mails that arrived last, without making a single write.
    ///
    /// @param mails 0 and more, at most 500
    /// @throws PluginRefusal when something was not granted or is missing
    public Rehearsal rehearse(String id, int mails) {
        return rehearsals.rehearse(slot(id).asking(), row(id), Math.clamp(mails, 0, MOST_MAILS));
    }

    /// Forgets what was granted and set for a plugin whose jar is gone.
    ///
    /// @throws PluginRefusal when its jar is there
    public void forget(String id) {
        PluginSlot slot = slots.get(id);
        if (slot != null) {
            throw PluginRefusal.stillThere(slot.known().jar().file());
        }
        if (table.find(id).isEmpty()) {
            throw UnknownPlugin.withId(id);
        }
        parts.readers().forget(PluginMail.reader(id));
        table.forget(id);
    }
}
