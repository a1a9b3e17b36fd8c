package dev.fairlead.plugins;

import dev.fairlead.lines.OneLine;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.slf4j.MDC;

/// The threads of one plugin, all of one group: what its code begins there is of the group too, and can be counted and
/// interrupted. They [stand back][Nice] behind those of the program. Ended by nobody: Java has no way to end a thread
/// that does not want to.
final class PluginThreads {

    /// Under this name the log knows of which plugin a line is.
    static final String IN_LOG = "plugin";

    private final ThreadGroup group;
    private final ClassLoader loader;

    /// @param loader named, so that its code is known in the stacks of threads that are of no group of ours
    PluginThreads(ClassLoader loader) {
        this.loader = loader;
        this.group = new ThreadGroup(Objects.requireNonNull(loader.getName()));
    }

    Thread start(String what, Runnable work) {
        String plugin = MDC.get(IN_LOG);
        Runnable named = () -> {
            MDC.put(IN_LOG, plugin);
            Nice.stepBack();
            work.run();
        };
        Thread thread = new Thread(group, named, group.getName() + " " + what);
        thread.setDaemon(true);
        thread.setContextClassLoader(loader);
        // What nobody in the plugin catches is no matter of the program's.
        thread.setUncaughtExceptionHandler((dead, cause) -> {});
        thread.start();
        return thread;
    }

    /// About how many there are now; cheap.
    int count() {
        return group.activeCount();
    }

    /// Each once: whoever tidies up when interrupted is left in peace.
    ///
    /// @param told those that were interrupted before; the others of now are added
    void interrupt(Set<Thread> told) {
        ofGroup().stream().filter(told::add).forEach(Thread::interrupt);
    }

    /// Names of those that live: of the group, and platform threads elsewhere that are in code of the plugin.
    List<String> living() {
        Set<Thread> living = new HashSet<>(ofGroup());
        for (Map.Entry<Thread, StackTraceElement[]> one :
                Thread.getAllStackTraces().entrySet()) {
            boolean inside = Arrays.stream(one.getValue())
                    .anyMatch(frame -> Objects.equals(loader.getName(), frame.getClassLoaderName()));
            if (inside) {
                living.add(one.getKey());
            }
        }
        return living.stream()
                .filter(Thread::isAlive)
                .map(Thread::getName)
                .map(name -> OneLine.of(name, 80))
                .sorted()
                .toList();
    }

    private List<Thread> ofGroup() {
        Thread[] some = new Thread[group.activeCount() * 2 + 10];
        int found = group.enumerate(some);
        return Arrays.asList(some).subList(0, found);
    }
}
