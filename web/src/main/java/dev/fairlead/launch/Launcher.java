package dev.fairlead.launch;

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Starts the application; under an older Java than the application needs it starts the jar again under an installed
/// Java that is new enough, and otherwise says what to install.
///
/// This class is compiled for Java 17, the oldest under which it finds a newer one, and names no class of the
/// application.
public final class Launcher {

    /// How a Java that this class starts is tuned: less of a method is compiled once more into each of its callers.
    /// In the first minutes after a start, when whole mailboxes come in, all else waits for the compiler.
    public static final List<String> TUNING = List.of("-XX:InlineSmallCode=800", "-XX:FreqInlineSize=120");

    private static final int NEEDED = 25;
    private static final String PARENT = "fairlead.launcher.pid";
    private static final String APPLICATION = "dev.fairlead.FairleadApplication";

    private Launcher() {}

    public static void main(String[] args) throws Exception {
        if (Runtime.version().feature() >= NEEDED) {
            endWithParent();
            runHere(args);
            return;
        }
        Optional<File> java = InstalledJava.atLeast(NEEDED);
        if (java.isEmpty()) {
            System.err.printf(
                    "Fairlead needs Java %d; this is Java %d and no newer one was found. Install a JDK %d"
                            + " or name it in JAVA_HOME.%n",
                    NEEDED, Runtime.version().feature(), NEEDED);
            System.exit(1);
        }
        System.exit(runUnder(java.get(), args));
    }

    private static void runHere(String[] args) throws Exception {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        try {
            Class.forName(APPLICATION, true, loader)
                    .getMethod("main", String[].class)
                    .invoke(null, (Object) args);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof Exception cause) {
                throw cause;
            }
            throw e;
        }
    }

    private static int runUnder(File java, String[] args) throws IOException, InterruptedException {
        List<String> given = ManagementFactory.getRuntimeMXBean().getInputArguments();
        List<String> command = command(java, given, System.getProperty("java.class.path"), args);
        Process child = new ProcessBuilder(command).inheritIO().start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> endAndWait(child)));
        return child.waitFor();
    }

    /// @param given options of this Java: what they say holds, also against ours
    static List<String> command(File java, List<String> given, String jar, String... args) {
        List<String> command = new ArrayList<>();
        command.add(java.getPath());
        command.addAll(TUNING);
        command.addAll(given);
        command.add("--enable-native-access=ALL-UNNAMED");
        command.add("-D" + PARENT + "=" + ProcessHandle.current().pid());
        command.add("-jar");
        command.add(jar);
        command.addAll(List.of(args));
        return command;
    }

    private static void endAndWait(Process child) {
        child.destroy();
        try {
            child.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// A child must not outlive a parent that was killed: it would keep the port and the database.
    private static void endWithParent() {
        Long parent = Long.getLong(PARENT);
        if (parent != null) {
            ProcessHandle.of(parent)
                    .ifPresentOrElse(
                            process -> process.onExit()
                                    .thenRun(() -> Runtime.getRuntime().halt(137)),
                            () -> Runtime.getRuntime().halt(137));
        }
    }
}
