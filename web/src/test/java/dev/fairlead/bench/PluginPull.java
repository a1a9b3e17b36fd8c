package dev.fairlead.bench;

import dev.fairlead.bench.Api.Caller;
import dev.fairlead.bench.PluginRound.Stopped;
import dev.fairlead.demo.letters.Rep;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Pulls some mailboxes, beside a plugin or alone.
final class PluginPull {

    private static final Duration LONGEST_ROUND = Duration.ofMinutes(15);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(2);
    private static final double QUIET_CPU = 0.1;
    /// Somebody sees that it was stopped, and starts it again.
    private static final Duration LOOK = Duration.ofSeconds(3);

    private final Program program;
    private final Api api;
    private final int port;
    private final Path jars;

    PluginPull(Program program, Api api, int port, Path jars) {
        this.program = program;
        this.api = api;
        this.port = port;
        this.jars = jars;
    }

    PluginRound round(List<Rep> reps, Maildirs mail, @Nullable BadPlugin bad) {
        for (Rep rep : reps) {
            api.post(Caller.ADMIN, "/api/v1/users", WholePath.person(rep.username(), "bench-rep-pass", "REP"));
        }
        Path end = jars.resolveSibling("end-" + System.nanoTime());
        if (bad != null) {
            bad.drop(jars, end);
            await("WAITING", bad);
            Map<String, ?> grant = Map.of("writes", List.of("orders"), "reads", List.of(), "hosts", List.of());
            api.post(Caller.ADMIN, plugin(bad) + "/grant", grant);
        }
        awaitQuiet();
        int messages = reps.stream().mapToInt(rep -> written(mail, rep)).sum();
        double cpu = program.cpuSeconds();
        long start = System.nanoTime();
        Stopped stopped = pulled(reps, mail, bad);
        double seconds = seconds(start);
        PluginRound round = new PluginRound(bad, messages, seconds, program.cpuSeconds() - cpu, stopped);
        return bad == null ? round : ended(round, bad, end);
    }

    /// Connects them and waits until all of it can be found; a plugin that is stopped is started again,
    /// but for the one that burns on when it is stopped.
    private Stopped pulled(List<Rep> reps, Maildirs mail, @Nullable BadPlugin bad) {
        if (bad != null) {
            api.post(Caller.ADMIN, plugin(bad) + "/start", Map.of());
        }
        List<Long> mailboxes = new ArrayList<>();
        for (Rep rep : reps) {
            mailboxes.add(api.post(Caller.ADMIN, "/api/v1/mailboxes", WholePath.mailbox(rep, port))
                    .get("id")
                    .asLong());
        }
        Stopped stopped = Stopped.NEVER;
        long start = System.nanoTime();
        long looked = start;
        while (!isAllFound(reps, mail, mailboxes)) {
            if (seconds(start) > LONGEST_ROUND.toSeconds() || !program.isAlive()) {
                throw BenchFailure.because("A round did not end, see %s", program.log());
            }
            Shell.sleep(100);
            if (seconds(looked) < LOOK.toSeconds()) {
                continue;
            }
            looked = System.nanoTime();
            String failed = failed(bad);
            if (bad != null && !failed.isEmpty()) {
                stopped = new Stopped(
                        stopped.times() + (stopped.notice().equals(failed) && !goesOn(bad) ? 0 : 1), failed);
                if (goesOn(bad)) {
                    api.post(Caller.ADMIN, plugin(bad) + "/start", Map.of());
                }
            }
        }
        return stopped;
    }

    private static boolean goesOn(BadPlugin bad) {
        return bad != BadPlugin.BURNS_CPU;
    }

    /// What was said of it when it was stopped; empty while it runs. Asked in rounds without one, too.
    private String failed(@Nullable BadPlugin bad) {
        for (JsonNode one : api.get(Caller.ADMIN, "/api/v1/plugins").get("items")) {
            if (bad != null && bad.id().equals(one.get("id").asString()) && isState("FAILED", one)) {
                return one.get("notice").asString();
            }
        }
        return "";
    }

    private boolean isAllFound(List<Rep> reps, Maildirs mail, List<Long> mailboxes) {
        for (int i = 0; i < mailboxes.size(); i++) {
            long there = 0;
            for (JsonNode one : api.get(Caller.ADMIN, "/api/v1/mailboxes/" + mailboxes.get(i))
                    .get("folders")) {
                there += one.get("onServer").asLong() - one.get("unexplained").asLong();
            }
            if (there < written(mail, reps.get(i))) {
                return false;
            }
        }
        return api.get(Caller.ADMIN, "/api/v1/index").get("missing").asLong() == 0;
    }

    private static int written(Maildirs mail, Rep rep) {
        return mail.perFolder().entrySet().stream()
                .filter(one -> one.getKey().startsWith(rep.username() + "/"))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    /// It must be stopped some time, and goes.
    private PluginRound ended(PluginRound round, BadPlugin bad, Path end) {
        Stopped stopped = round.stopped();
        if (stopped.times() == 0) {
            await("FAILED", bad);
            stopped = new Stopped(1, failed(bad));
        }
        try {
            Files.createFile(end);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        bad.takeAway(jars);
        return new PluginRound(bad, round.messages(), round.seconds(), round.cpu(), stopped);
    }

    private void await(String state, BadPlugin bad) {
        long start = System.nanoTime();
        while (true) {
            for (JsonNode one : api.get(Caller.ADMIN, "/api/v1/plugins").get("items")) {
                if (bad.id().equals(one.get("id").asString()) && isState(state, one)) {
                    return;
                }
            }
            if (seconds(start) > LONGEST_WAIT.toSeconds()) {
                throw BenchFailure.because("%s did not become %s, see %s", bad.id(), state, program.log());
            }
            Shell.sleep(100);
        }
    }

    /// Granted before in the same run, it has stopped.
    private static boolean isState(String state, JsonNode plugin) {
        String now = plugin.get("state").asString();
        return now.equals(state) || state.equals("WAITING") && !now.equals("RUNNING");
    }

    /// What the program does behind a round, such as figures, is no part of the next one.
    private void awaitQuiet() {
        long start = System.nanoTime();
        double before = program.cpuSeconds();
        Shell.sleep(1000);
        for (double now = program.cpuSeconds();
                now - before > QUIET_CPU && seconds(start) < LONGEST_WAIT.toSeconds();
                now = program.cpuSeconds()) {
            before = now;
            Shell.sleep(1000);
        }
    }

    private static String plugin(BadPlugin bad) {
        return "/api/v1/plugins/" + bad.id();
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }
}
