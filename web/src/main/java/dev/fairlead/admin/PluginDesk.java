package dev.fairlead.admin;

import dev.fairlead.audit.AuditLog;
import dev.fairlead.people.CurrentUser;
import dev.fairlead.plugins.PluginChanged;
import dev.fairlead.plugins.PluginFolder;
import dev.fairlead.plugins.PluginRefusal;
import dev.fairlead.plugins.PluginView;
import dev.fairlead.plugins.Plugins;
import dev.fairlead.plugins.Rehearsal;
import dev.fairlead.spi.Permissions;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// What pages and API do with plugins, and what becomes of them by themselves, written down in the audit log.
///
/// Not one transaction: a plugin that starts writes by itself, and would wait for ours.
@Component
class PluginDesk {

    private final Plugins plugins;
    private final PluginFolder folder;
    private final CurrentUser current;
    private final AuditLog audit;

    PluginDesk(Plugins plugins, PluginFolder folder, CurrentUser current, AuditLog audit) {
        this.plugins = plugins;
        this.folder = folder;
        this.current = current;
        this.audit = audit;
    }

    @EventListener
    void changed(PluginChanged change) {
        audit.record(change.what(), object(change.plugin()), change.before(), change.after());
    }

    List<PluginView> all() {
        return plugins.all();
    }

    List<PluginFolder.Refused> refused() {
        return folder.refused();
    }

    List<String> gone() {
        return plugins.gone();
    }

    String folder() {
        return folder.folder().toString();
    }

    PluginView get(String id) {
        return plugins.get(id);
    }

    PluginView grant(String id, Permissions granted) {
        Permissions before = plugins.get(id).granted();
        PluginView view = said(() -> plugins.grant(id, granted, current.user().username()));
        audit.record("plugin.granted", object(id), before.toString(), granted + ", version " + words(view));
        return view;
    }

    /// The values of settings may be secrets: which were given is written down, not what.
    PluginView set(String id, Map<String, String> given, @Nullable Integer perMinute) {
        PluginView view = said(() -> plugins.set(id, given, perMinute));
        String keys = String.join(", ", new TreeMap<>(given).keySet());
        audit.record("plugin.set", object(id), "", keys + "; " + view.perMinute() + " records a minute");
        return view;
    }

    PluginView start(String id) {
        return done("plugin.started", id, () -> plugins.start(id));
    }

    PluginView stop(String id) {
        return done("plugin.stopped", id, () -> plugins.stop(id));
    }

    PluginView kill(String id) {
        return done("plugin.killed", id, () -> plugins.kill(id));
    }

    private PluginView done(String what, String id, Supplier<PluginView> work) {
        PluginView view = said(work);
        audit.record(what, object(id), "", words(view));
        return view;
    }

    void poll(String id) {
        said(() -> {
            plugins.poll(id);
            return id;
        });
        audit.record("plugin.polled", object(id));
    }

    /// @return what is wrong, empty when nothing is
    String health(String id) {
        return said(() -> plugins.health(id));
    }

    Rehearsal rehearse(String id, int mails) {
        Rehearsal rehearsal = said(() -> plugins.rehearse(id, mails));
        audit.record(
                "plugin.rehearsed",
                object(id),
                "",
                "%d events of %d mails, %d writes shown"
                        .formatted(
                                rehearsal.events(),
                                rehearsal.mails(),
                                rehearsal.writes().size()));
        return rehearsal;
    }

    void forget(String id) {
        said(() -> {
            plugins.forget(id);
            return id;
        });
        audit.record("plugin.forgotten", object(id));
    }

    private static <T> T said(Supplier<T> work) {
        try {
            return work.get();
        } catch (PluginRefusal refusal) {
            throw InvalidPluginInput.because(refusal);
        }
    }

    private static String object(String id) {
        return "plugin:" + id;
    }

    private static String words(PluginView view) {
        return "%s, SHA-256 %s"
                .formatted(view.version().version(), view.version().sha256());
    }
}
