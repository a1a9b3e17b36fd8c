package dev.fairlead.trade;

import dev.fairlead.trade.Outcome.What;
import dev.fairlead.trade.TradeTable.Held;
import dev.fairlead.trade.TradeTable.Row;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// One batch of a delivery, compared with what is there; several versions of one record may be in it.
final class Taking {

    private static final Pattern VERSION = Pattern.compile("\"version\":\\d+");

    private final boolean byContent;
    private final Map<String, Held> now;
    private final Map<String, Map<Long, String>> past;
    /// By name: two who bring the same records at once wait for each other at the first of them, not crosswise.
    private final Map<String, Row> created = new TreeMap<>();

    private final Map<String, Row> updated = new TreeMap<>();
    private final Map<String, Map<Long, String>> passed = new HashMap<>();
    private final List<Outcome> outcomes = new ArrayList<>();

    private Taking(boolean byContent, Map<String, Held> now, Map<String, Map<Long, String>> past) {
        this.byContent = byContent;
        this.now = now;
        this.past = past;
    }

    /// Looks up what is there, in the running transaction.
    static Taking against(TradeTable table, List<Row> rows, boolean byContent) {
        Map<String, Held> now =
                table.lock(rows.stream().map(Row::name).distinct().toList());
        List<String> maybeOlder = rows.stream()
                .filter(row -> now.containsKey(row.name())
                        && row.version() < now.get(row.name()).version())
                .map(Row::name)
                .distinct()
                .toList();
        return new Taking(byContent, now, maybeOlder.isEmpty() ? new HashMap<>() : table.past(maybeOlder));
    }

    /// @return whether it is new to us
    boolean take(TradeRecord record, Row row) {
        Held known = now.get(row.name());
        if (known == null) {
            created.put(row.name(), row);
            return done(record, row, What.CREATED);
        }
        if (byContent && content(row.body()).equals(content(known.body()))) {
            outcomes.add(Outcome.of(record, What.UNCHANGED));
            return false;
        }
        if (row.version() > known.version()) {
            passed.computeIfAbsent(row.name(), name -> new HashMap<>()).put(known.version(), known.body());
            (created.containsKey(row.name()) ? created : updated).put(row.name(), row);
            return done(record, row, What.UPDATED);
        }
        outcomes.add(row.version() == known.version() ? same(record, row, known.body()) : older(record, row, known));
        return false;
    }

    /// Everything but the version.
    private static String content(String body) {
        return VERSION.matcher(body).replaceFirst("");
    }

    private boolean done(TradeRecord record, Row row, What what) {
        now.put(row.name(), new Held(row.version(), row.body()));
        outcomes.add(Outcome.of(record, what));
        return true;
    }

    private static Outcome same(TradeRecord record, Row row, String body) {
        return row.body().equals(body) ? Outcome.of(record, What.UNCHANGED) : Outcome.otherContent(record);
    }

    private Outcome older(TradeRecord record, Row row, Held known) {
        String before = past.getOrDefault(row.name(), Map.of()).get(row.version());
        String here = before == null ? passed.getOrDefault(row.name(), Map.of()).get(row.version()) : before;
        if (here != null) {
            return same(record, row, here);
        }
        passed.computeIfAbsent(row.name(), name -> new HashMap<>()).put(row.version(), row.body());
        return Outcome.older(record, known.version());
    }

    /// What would become of them if they were written.
    List<Outcome> outcomes() {
        return outcomes;
    }

    List<Outcome> write(TradeTable table, OffsetDateTime at) {
        table.insert(created.values(), at);
        table.update(updated.values(), at);
        table.insertPast(passed, at);
        return outcomes;
    }
}
