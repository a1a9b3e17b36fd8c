package dev.fairlead.sheets;

import dev.fairlead.facts.RepDay;
import dev.fairlead.figures.Grain;
import dev.fairlead.figures.Tallies;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Rows of sums on their way to be written.
final class SumRows {

    private record Key(Grain grain, RepDay start) {}

    private static final class Made {
        private final Tallies tallies = new Tallies();
        private int strangers;
    }

    private final Items items;
    private final Map<Key, Made> made = new HashMap<>();

    SumRows(Items items) {
        this.items = items;
    }

    /// To the day itself, its week and its month.
    void add(Sheets.Day day) {
        for (Grain grain : Grain.values()) {
            add(grain, day);
        }
    }

    void add(Grain grain, Sheets.Day day) {
        RepDay start = new RepDay(day.day().rep(), grain.startOf(day.day().day()));
        Made sum = made.computeIfAbsent(new Key(grain, start), key -> new Made());
        day.sheet().count(items, sum.tallies);
        sum.strangers += day.strangers();
    }

    /// Grain, rep, first day, strangers, figures.
    List<Object[]> all() {
        List<Object[]> rows = new ArrayList<>(made.size());
        made.forEach((key, sum) -> rows.add(new Object[] {
            key.grain().key(),
            key.start().rep(),
            key.start().day(),
            sum.strangers,
            Sum.of(sum.tallies).bytes()
        }));
        return rows;
    }
}
