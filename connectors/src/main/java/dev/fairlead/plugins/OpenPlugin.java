package dev.fairlead.plugins;

import dev.fairlead.spi.ConnectorPlugin;
import java.io.IOException;
import java.net.URLClassLoader;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// An instance of a plugin with its class loader and its threads.
record OpenPlugin(ConnectorPlugin plugin, URLClassLoader loader, PluginThreads threads) {

    private static final Logger LOG = LoggerFactory.getLogger(OpenPlugin.class);
    private static final long LOOK_NANOS = 20_000_000;

    /// Interrupts its threads, also those that they still begin, gives them a while, and closes its class loader.
    ///
    /// @return names of the threads that live on
    List<String> close(Duration patience) {
        return close(loader, threads, patience);
    }

    static List<String> close(URLClassLoader loader, PluginThreads threads, Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        Set<Thread> told = new HashSet<>();
        do {
            threads.interrupt(told);
            LockSupport.parkNanos(LOOK_NANOS);
        } while (threads.count() > 0 && System.nanoTime() - end < 0);
        try {
            loader.close();
        } catch (IOException e) {
            LOG.warn("The jar of {} stays open: {}", loader.getName(), e.getMessage());
        }
        return threads.living();
    }
}
