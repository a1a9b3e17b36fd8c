package dev.fairlead.plugins;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.util.Locale;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Lets a thread and all that it begins stand back where processors are scarce, so that a plugin that burns them takes
/// little from mail. Java's own priorities do nothing on Linux; there `nice(2)` is of the calling thread alone, and
/// inherited. Elsewhere nothing happens.
public final class Nice {

    private static final Logger LOG = LoggerFactory.getLogger(Nice.class);

    /// About a tenth of what others get. More would let a plugin miss its time limits while many mails are pulled.
    private static final int STEPS = 10;

    private static final Optional<MethodHandle> NICE = find();

    private Nice() {}

    private static Optional<MethodHandle> find() {
        if (!System.getProperty("os.name", "").toLowerCase(Locale.ROOT).equals("linux")) {
            return Optional.empty();
        }
        try {
            Linker linker = Linker.nativeLinker();
            var shape = FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT);
            return linker.defaultLookup().find("nice").map(address -> linker.downcallHandle(address, shape));
        } catch (UnsupportedOperationException | IllegalCallerException e) {
            LOG.warn("Plugins have the same share of the processors as mail: {}", e.getMessage());
            return Optional.empty();
        }
    }

    /// Of the thread that calls.
    public static void stepBack() {
        NICE.ifPresent(Nice::call);
    }

    private static void call(MethodHandle nice) {
        try {
            int now = (int) nice.invokeExact(STEPS);
            LOG.trace("A thread of a plugin stands back to {}", now);
        } catch (Throwable e) {
            // A method handle declares everything; this one calls C, which throws nothing.
            throw new IllegalStateException("A function of two numbers throws nothing", e);
        }
    }
}
