package dev.fairlead.months;

import dev.fairlead.figures.Item;
import dev.fairlead.figures.Metric;
import java.util.Comparator;

/// What a frozen figure is made of, as it was.
///
/// @param key as of an [Item] where different things are counted, `value` likewise
record FrozenItem(long mailId, long customerId, String key, int value) {

    static final Comparator<FrozenItem> ORDER = Comparator.comparing(FrozenItem::mailId)
            .thenComparing(FrozenItem::key)
            .thenComparing(FrozenItem::value);

    static FrozenItem of(Item item) {
        // Another quote that took as long changes nothing.
        String key = item.metric().unit() == Metric.Unit.DIFFERENT ? item.key() : "";
        return new FrozenItem(item.mailId(), item.customerId(), key, item.value());
    }

    /// As [#toString()] writes it.
    static FrozenItem read(String line) {
        String[] cells = line.split("\t", 4);
        return new FrozenItem(Long.parseLong(cells[0]), Long.parseLong(cells[1]), cells[3], Integer.parseInt(cells[2]));
    }

    @Override
    public String toString() {
        return mailId + "\t" + customerId + "\t" + value + "\t" + key;
    }
}
