package dev.fairlead.bench;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/// Each round beside a plugin against the two around it that were alone.
final class PluginReport {

    private static final double ENOUGH = 0.9;

    private PluginReport() {}

    /// @return whether each plugin was stopped and named
    static boolean print(List<PluginRound> rounds) {
        boolean named = true;
        System.out.println();
        for (BadPlugin bad : BadPlugin.values()) {
            List<Integer> places = IntStream.range(0, rounds.size())
                    .filter(i -> rounds.get(i).beside() == bad)
                    .boxed()
                    .toList();
            double ratio = places.stream()
                    .mapToDouble(i -> beside(rounds, i) / alone(rounds, i))
                    .average()
                    .orElse(0);
            List<PluginRound.Stopped> ends =
                    places.stream().map(i -> rounds.get(i).stopped()).toList();
            named &= ends.stream()
                    .allMatch(end -> end.times() > 0 && !end.notice().isBlank());
            System.out.printf(
                    Locale.ROOT,
                    "%-30s keeps %5.1f %% of the rate%s, stopped %d times: %s%n",
                    bad.id(),
                    ratio * 100,
                    ratio < ENOUGH ? " (LESS THAN 90 %)" : "",
                    ends.stream().mapToInt(PluginRound.Stopped::times).sum(),
                    ends.getLast().notice());
        }
        return named;
    }

    private static double beside(List<PluginRound> rounds, int place) {
        return rounds.get(place).rate();
    }

    /// The program gets warm and its tables grow: so the mean of the one before and the one after.
    private static double alone(List<PluginRound> rounds, int place) {
        return (rounds.get(place - 1).rate() + rounds.get(place + 1).rate()) / 2;
    }
}
