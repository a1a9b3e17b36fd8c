package dev.fairlead.admin;

import dev.fairlead.frame.StatusSource;
import dev.fairlead.plugins.Plugins;
import java.util.List;
import org.springframework.stereotype.Component;

/// Says in the top bar that a plugin was stopped by the program, or waits for somebody.
@Component
class PluginWatch implements StatusSource {

    private final Plugins plugins;

    PluginWatch(Plugins plugins) {
        this.plugins = plugins;
    }

    @Override
    public List<Status> statuses() {
        long failed = plugins.failed();
        return failed == 0
                ? List.of()
                : List.of(new Status(Level.WARNING, "status.plugins", List.of(failed), "/admin/plugins"));
    }
}
