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

    private final Map<What, Long> records = new EnumMap<>(What.class);
    private @Nullable Instant lastRun;
    private @Nullable Instant lastGood;
    private long events;
    private long errors;
    private long putAside;
    private final Tally inHour = Tally.ofHour();

    synchronized void count(What what, long more) {
        records.merge(what, more, Long::sum);
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
        long inMinute = inHour.last(1);
        long inLastMinute = inHour.last(2) - inMinute;
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
}
