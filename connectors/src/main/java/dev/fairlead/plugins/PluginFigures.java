package dev.fairlead.plugins;

import dev.fairlead.rounds.Tally;
import dev.fairlead.trade.Outcome.What;
import java.time.Instant;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a plugin did since the program began.
final class PluginFigures {

    private static final long MINUTE_MILLIS = 60_000;

    private final Map<What, Long> records = new EnumMap<>(What.class);
    private @Nullable Instant lastRun;
    private @Nullable Instant lastGood;
    private long events;
    private long errors;
    private long putAside;
    private long minute;
    private long inMinute;
    private long inLastMinute;
    private final Tally inHour = Tally.ofHour();

    synchronized void count(What what, long more) {
        records.merge(what, more, Long::sum);
        turn();
        inMinute += more;
        inHour.add(more);
    }

    synchronized void ran(Ending ending) {
        lastRun = Instant.now();
        if (ending.isWell()) {
            lastGood = lastRun;
        } else if (ending.what() != Ending.What.STOPPED) {
            errors++;
        }
    }

    synchronized void told() {
        events++;
    }

    synchronized void putAside() {
        putAside++;
    }

    synchronized PluginView.Work work() {
        turn();
        return new PluginView.Work(
                lastRun, lastGood, Math.max(inMinute, inLastMinute), inHour.all(), full(), events, errors, putAside);
    }

    private Map<String, Long> full() {
        Map<String, Long> all = new LinkedHashMap<>();
        for (What what : What.values()) {
            all.put(what.key(), records.getOrDefault(what, 0L));
        }
        return all;
    }

    private void turn() {
        long now = System.currentTimeMillis() / MINUTE_MILLIS;
        if (now != minute) {
            inLastMinute = now == minute + 1 ? inMinute : 0;
            inMinute = 0;
            minute = now;
        }
    }
}
