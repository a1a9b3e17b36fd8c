package dev.fairlead.plugins;

import dev.fairlead.trade.Outcome.What;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/// The routes of a plugin that runs: held to its rate, and the plugin is stopped when they fail and fail.
final class PluginRoutes implements RouteHost.Duty {

    private static final long LOOK_NANOS = 50_000_000;

    private final KnownPlugin known;
    private final Ground ground;
    private final RouteHost host;
    private final PluginSettings settings;
    private final PluginFigures figures;
    private RouteHost.@Nullable Running running;
    private volatile boolean over;
    private volatile Ending ending = Ending.WELL;
    private int failures;
    private Instant firstFailure = Instant.MAX;

    PluginRoutes(KnownPlugin known, Ground ground, RouteHost host, PluginSettings settings, PluginFigures figures) {
        this.known = known;
        this.ground = ground;
        this.host = host;
        this.settings = settings;
        this.figures = figures;
    }

    /// Starts them; nothing when there are none.
    Ending begin() {
        if (known.routes().isBlank()) {
            return Ending.WELL;
        }
        try {
            var order = new RouteHost.Order(known.id(), known.routes(), ground.settings(), ground.granted(), this);
            running = host.start(order);
            ground.log().say("routes run: " + String.join(", ", running.routes()));
            return Ending.WELL;
        } catch (RefusedPluginRoutes refused) {
            return Ending.routes(refused.line(), String.valueOf(refused.getMessage()));
        }
    }

    /// Why the plugin is to be stopped; well while it is not.
    Ending ending() {
        return ending;
    }

    void end() {
        over = true;
        if (running != null) {
            running.end();
            running = null;
        }
    }

    @Override
    public void awaitTurn() {
        long end = System.nanoTime() + ground.pace().take();
        checkGoesOn();
        while (System.nanoTime() - end < 0) {
            checkGoesOn();
            LockSupport.parkNanos(Math.min(end - System.nanoTime(), LOOK_NANOS));
        }
    }

    private void checkGoesOn() {
        if (over) {
            throw new IllegalStateException("The plugin is to end");
        }
    }

    @Override
    public void took(What what, long records) {
        figures.count(what, records);
    }

    @Override
    public synchronized void well(String route) {
        failures = 0;
        firstFailure = Instant.MAX;
        figures.ran(Ending.WELL);
    }

    /// As often as a poll may fail, and for as long as that would take with its pauses: a route may try
    /// every second.
    @Override
    public synchronized void failed(String route, Throwable cause) {
        if (over) {
            return;
        }
        Ending threw = Ending.threw("route " + route, cause);
        figures.ran(threw);
        ground.log().trouble(threw.words());
        Instant now = Instant.now();
        firstFailure = failures == 0 ? now : firstFailure;
        failures++;
        Duration patience = Duration.ZERO;
        for (int i = 1; i < settings.failures(); i++) {
            patience = patience.plus(settings.pauseAfter(i));
        }
        if (failures >= settings.failures() && !now.isBefore(firstFailure.plus(patience))) {
            ending = Ending.tooOften(failures, threw);
        }
    }
}
