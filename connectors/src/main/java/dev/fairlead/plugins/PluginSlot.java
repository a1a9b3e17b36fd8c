package dev.fairlead.plugins;

import dev.fairlead.lines.LastLines;
import dev.fairlead.plugins.PluginRow.Wanted;
import dev.fairlead.spi.Permissions;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// The place of one plugin: the version that counts, one that waits for permissions, and the run. Its changes are made
/// one after the other.
final class PluginSlot {

    private final LastLines log = new LastLines();
    private final PluginFigures figures = new PluginFigures();
    private volatile KnownPlugin known;
    private volatile @Nullable KnownPlugin next;
    private volatile @Nullable PluginRun run;
    private volatile boolean failed;
    private volatile List<String> left = List.of();

    PluginSlot(KnownPlugin known) {
        this.known = known;
    }

    String id() {
        return known.id();
    }

    KnownPlugin known() {
        return known;
    }

    @Nullable
    KnownPlugin next() {
        return next;
    }

    void known(KnownPlugin fresh) {
        known = fresh;
        next = null;
    }

    void next(@Nullable KnownPlugin waiting) {
        next = waiting;
    }

    LastLines log() {
        return log;
    }

    PluginFigures figures() {
        return figures;
    }

    @Nullable
    PluginRun run() {
        return run;
    }

    void run(@Nullable PluginRun fresh) {
        run = fresh;
    }

    /// Threads that outlived the last end.
    void left(List<String> threads) {
        left = threads;
    }

    /// Whether the program had to stop it, or could not start it.
    boolean isFailed() {
        return failed;
    }

    void failed(boolean now) {
        failed = now;
    }

    /// The version whose permissions are to be granted: the newer one when it waits.
    KnownPlugin asking() {
        return Objects.requireNonNullElse(next, known);
    }

    PluginView view(PluginRow row) {
        KnownPlugin shown = asking();
        PluginRun running = run;
        KnownPlugin waiting = next;
        return new PluginView(
                id(),
                PluginView.Version.of(known),
                state(row),
                row.notice(),
                shown.asks(),
                row.granted(),
                missing(shown.asks(), row.granted()),
                row.grantedBy(),
                row.grantedAt(),
                Shown.values(shown.descriptor(), row.settings()),
                Shown.secrets(shown.descriptor(), row.settings()),
                SettingValues.missing(shown.descriptor(), row.settings()),
                row.perMinute(),
                figures.work(),
                waiting == null ? null : PluginView.Version.of(waiting),
                running == null ? left : running.threads(),
                log.newest());
    }

    private PluginState state(PluginRow row) {
        if (run != null) {
            return PluginState.RUNNING;
        }
        if (row.wanted() == Wanted.KILLED) {
            return PluginState.KILLED;
        }
        if (row.wanted() == Wanted.FAILED) {
            return PluginState.FAILED;
        }
        if (row.grantedAt() == null || !row.granted().covers(known.asks())) {
            return PluginState.WAITING;
        }
        return SettingValues.missing(known.descriptor(), row.settings()).isEmpty()
                ? PluginState.STOPPED
                : PluginState.INCOMPLETE;
    }

    static Permissions missing(Permissions asks, Permissions granted) {
        return new Permissions(
                without(asks.writes(), granted.writes()),
                without(asks.reads(), granted.reads()),
                without(asks.hosts(), granted.hosts()),
                without(asks.uses(), granted.uses()));
    }

    private static Set<String> without(Set<String> all, Set<String> some) {
        Set<String> rest = new TreeSet<>(all);
        rest.removeAll(some);
        return rest;
    }

    /// Whether an administrator has agreed to all that this version asks for.
    static boolean isGranted(KnownPlugin plugin, PluginRow row) {
        return row.grantedAt() != null && row.granted().covers(plugin.asks());
    }
}
