package dev.fairlead.bench;

import java.util.Random;

/// Kills the program at random moments while it works: some fall into its start, most into the pull.
final class Crashes {

    // A run without kills takes about this long for a message; the kills are spread over the whole.
    private static final double MILLISECONDS_A_MESSAGE = 1.5;

    private final BenchSettings settings;
    private final Program program;
    private final Api api;
    private final Meters meters;
    private final Random random;
    private int done;

    Crashes(BenchSettings settings, Program program, Api api, Meters meters) {
        this.settings = settings;
        this.program = program;
        this.api = api;
        this.meters = meters;
        this.random = new Random(settings.seed());
    }

    /// All of them, before anybody looks for results.
    void run() {
        int window = (int) (2 * settings.messages() * MILLISECONDS_A_MESSAGE / Math.max(1, settings.kills())) + 200;
        for (; done < settings.kills(); done++) {
            if (random.nextInt(100) < 25) {
                Shell.sleep(random.nextInt(4000));
            } else {
                program.awaitReady(api);
                Shell.sleep(random.nextInt(window));
                remember();
            }
            program.killAndRestart();
            meters.restarted();
        }
        program.awaitReady(api);
    }

    private void remember() {
        try {
            meters.read(api);
        } catch (Api.ApiGone e) {
            // It had died of itself; the next start shows it.
            System.out.println("  " + e.getMessage());
        }
    }

    int done() {
        return done;
    }
}
