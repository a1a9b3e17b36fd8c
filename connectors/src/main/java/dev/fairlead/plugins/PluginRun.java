package dev.fairlead.plugins;

import dev.fairlead.rounds.OwnThread;
import dev.fairlead.spi.ConnectorPlugin;
import dev.fairlead.spi.Desk;
import dev.fairlead.spi.FairleadEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.dao.DataAccessException;

/// A plugin that runs. This thread decides when it is called, waits for it, and does for it what it asks of the
/// program; its code runs on threads of its own. One call at a time.
final class PluginRun extends OwnThread {

    private static final Logger LOG = LoggerFactory.getLogger(PluginRun.class);
    private static final long TURN_MILLIS = 200;

    /// Code of the plugin that is given a desk.
    interface Deed {

        void on(Desk desk) throws Exception;
    }

    /// What comes and goes beside its polls.
    record Ways(PluginMail mail, PluginRoutes routes) {}

    private record Asked(Supplier<Ending> work, CompletableFuture<Ending> answer) {}

    private final KnownPlugin known;
    private final OpenPlugin open;
    private final Ground ground;
    private final PluginSettings settings;
    private final PluginFigures figures;
    private final PluginMail mail;
    private final PluginRoutes routes;
    private final Consumer<Ending> failed;
    private final CompletableFuture<Ending> begun = new CompletableFuture<>();
    private final CompletableFuture<List<String>> ended = new CompletableFuture<>();
    private final Queue<Asked> asked = new ConcurrentLinkedQueue<>();
    private volatile @Nullable Long stopBy;
    private final AtomicBoolean pollAsked = new AtomicBoolean();
    private Instant nextPoll = Instant.MIN;
    private int failures;

    /// @param failed is told why when it ends without anybody having wanted that
    PluginRun(
            KnownPlugin known,
            OpenPlugin open,
            Ground ground,
            PluginSettings settings,
            PluginFigures figures,
            Ways ways,
            Consumer<Ending> failed) {
        super("plugin " + known.id());
        this.known = known;
        this.open = open;
        this.ground = ground;
        this.settings = settings;
        this.figures = figures;
        this.mail = ways.mail();
        this.routes = ways.routes();
        this.failed = failed;
    }

    /// Waits until it has begun.
    Ending begin() {
        start();
        return begun.join();
    }

    /// Ends it in its own time, or at once; waits until it has.
    ///
    /// @return names of its threads that live on
    List<String> end(boolean atOnce) {
        Long before = stopBy;
        if (before == null || atOnce) {
            stopBy = System.nanoTime() + (atOnce ? 0 : settings.stopTime().toNanos());
        }
        stop();
        return ended.join();
    }

    /// Ends the call that it is in, without waiting for anything.
    void breakOff() {
        stopBy = System.nanoTime();
    }

    /// Polls now instead of when it is due.
    void pollNow() {
        pollAsked.set(true);
        wake();
    }

    /// Asks it how it is, between its other calls.
    CompletableFuture<Ending> health() {
        return between(this::askHealth);
    }

    /// Hands it an event, between its other calls.
    CompletableFuture<Ending> push(FairleadEvent event) {
        return between(() -> told(event));
    }

    private CompletableFuture<Ending> between(Supplier<Ending> work) {
        Asked one = new Asked(work, new CompletableFuture<>());
        asked.add(one);
        wake();
        if (ended.isDone()) {
            one.answer().complete(Ending.stopped("call"));
        }
        return one.answer();
    }

    @Override
    protected void run() {
        // Its own thread: every line that is written here is about this plugin.
        MDC.put(PluginThreads.IN_LOG, known.id());
        Ending last = call("start", settings.callTime(), open.plugin()::start);
        if (last.isWell()) {
            mail.begin();
            last = routes.begin();
        }
        boolean well = last.isWell();
        begun.complete(last);
        while (well && isRunning() && goesOn(last)) {
            pause(TURN_MILLIS);
            last = isRunning() ? turn() : last;
        }
        finish(last);
    }

    private static boolean goesOn(Ending last) {
        return last.what() != Ending.What.MISBEHAVED && last.what() != Ending.What.STOPPED;
    }

    /// The one error handler of a turn: the database may be away for a while.
    private Ending turn() {
        try {
            Ending last = answerOne();
            if (!routes.ending().isWell()) {
                return routes.ending();
            }
            if (goesOn(last) && isPollDue()) {
                last = poll();
            }
            return goesOn(last) && mail.isDue(Instant.now()) ? mail.tell(this::told) : last;
        } catch (DataAccessException e) {
            LOG.warn("Plugin {} waits: {}", known.id(), e.getMessage());
            return Ending.ours("turn", e);
        }
    }

    private Ending answerOne() {
        Asked one = asked.poll();
        if (one == null) {
            return Ending.WELL;
        }
        Ending ending = one.work().get();
        one.answer().complete(ending);
        return ending;
    }

    private boolean isPollDue() {
        boolean polled = !known.descriptor().every().isZero();
        return pollAsked.getAndSet(false) && polled || polled && !Instant.now().isBefore(nextPoll);
    }

    private Ending askHealth() {
        return call("health", settings.callTime(), desk -> {
            var health = open.plugin().health(desk);
            if (!health.good()) {
                throw new IllegalStateException(health.words());
            }
            ground.log().say("health: good " + health.words());
        });
    }

    private Ending poll() {
        Ending ending = call("poll", settings.pollTime(), open.plugin()::poll);
        failures = ending.what() == Ending.What.THREW ? failures + 1 : 0;
        Duration pause = failures == 0 ? known.descriptor().every() : settings.pauseAfter(failures);
        nextPoll = Instant.now().plus(pause);
        return failures >= settings.failures() ? Ending.tooOften(failures, ending) : ending;
    }

    private Ending told(FairleadEvent event) {
        Ending ending = call("push", settings.callTime(), desk -> open.plugin().push(event, desk));
        if (ending.isWell()) {
            mail.well();
        }
        return ending;
    }

    private Ending call(String name, Duration limit, Deed deed) {
        var frame = new PluginCall.Frame(open.threads(), limit, settings.threads(), () -> stopBy);
        PluginCall call = new PluginCall(name, frame);
        DeskSeat desk = new DeskSeat(ground, call);
        long begun = System.nanoTime();
        Ending ending = call.make(() -> {
            deed.on(desk);
            desk.end();
        });
        figures.ran(ending);
        ground.meters().called(known.id(), name, Duration.ofNanos(System.nanoTime() - begun), ending);
        if (!ending.isWell()) {
            ground.log().trouble(ending.words());
        }
        return ending;
    }

    private void finish(Ending last) {
        boolean wanted = stopBy != null || !begun.join().isWell();
        routes.end();
        if (goesOn(last) && begun.join().isWell()) {
            ConnectorPlugin plugin = open.plugin();
            call("stop", settings.stopTime(), desk -> plugin.stop());
        }
        List<String> living = open.close(settings.stopTime());
        if (!wanted) {
            failed.accept(last.with(living));
        }
        ended.complete(living);
        for (Asked one = asked.poll(); one != null; one = asked.poll()) {
            one.answer().complete(Ending.stopped("call"));
        }
    }

    /// Names of its threads now.
    List<String> threads() {
        return open.threads().living();
    }
}
