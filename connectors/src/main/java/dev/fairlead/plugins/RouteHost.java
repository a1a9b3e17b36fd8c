package dev.fairlead.plugins;

import dev.fairlead.spi.Permissions;
import dev.fairlead.trade.Outcome.What;
import java.net.URI;
import java.util.List;
import java.util.Map;

/// Runs the routes that plugins bring. Whoever knows Camel does it.
public interface RouteHost {

    /// What routes may be made of beside `fairlead`, `http` and `https`, without being asked.
    List<String> FREE = List.of("direct", "log", "timer");

    /// What plugins may ask for.
    List<String> ASKED = List.of("file", "ftp", "sftp");

    /// Starts all routes of a plugin.
    ///
    /// @throws RefusedPluginRoutes when one of them cannot run; then none does
    Running start(Order order);

    /// @param settings by which `{{key}}` is replaced
    /// @param granted with hosts as they are called
    record Order(String plugin, String yaml, Map<String, String> settings, Permissions granted, Duty duty) {

        /// The source of its records.
        public String source() {
            return TakingSink.source(plugin);
        }

        /// The source by which the quarantine names what is refused.
        public String letters() {
            return TakingSink.letters(plugin);
        }

        /// Over HTTP.
        public boolean mayCall(URI address) {
            return Hosts.permits(granted.hosts(), address);
        }

        /// By anything else.
        public boolean mayReach(URI address) {
            return Hosts.names(granted.hosts(), address);
        }
    }

    /// What routes owe the program; from any thread.
    interface Duty {

        /// Before each record: waits until it is due.
        ///
        /// @throws IllegalStateException when the plugin is to end
        void awaitTurn();

        void took(What what, long records);

        /// An exchange ended well.
        void well(String route);

        void failed(String route, Throwable cause);
    }

    /// Routes that run.
    interface Running {

        List<String> routes();

        /// Ends them, each behind the batch of records that it is in; nobody is interrupted.
        void end();
    }
}
