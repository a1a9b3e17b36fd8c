package dev.fairlead.feeds;

import dev.fairlead.trade.InvalidRecord;
import dev.fairlead.trade.Outcome;
import dev.fairlead.trade.Outcome.What;
import dev.fairlead.trade.RecordReader;
import dev.fairlead.trade.TradeRecord;
import dev.fairlead.trade.TradeRecords;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/// Records of one delivery on their way, some hundreds at a time.
final class FeedBatch {

    private static final int SIZE = 500;
    /// Long records are taken in smaller batches: so much text is in memory at a time.
    private static final int MOST_TEXT = 8_000_000;
    /// Longer than any record that is read: what is refused is kept whole.
    private static final int LONGEST_PAYLOAD = 4_000_000;

    /// A record that was read, and what it was read from.
    private record Read(FeedItem item, TradeRecord record) {}

    private final Feed feed;
    private final RecordsDesk desk;
    private final FeedReport report;
    private final long arrived = System.currentTimeMillis();
    private final List<Read> pending = new ArrayList<>(SIZE);
    private long text;

    FeedBatch(Feed feed, RecordsDesk desk, FeedReport report) {
        this.feed = feed;
        this.desk = desk;
        this.report = report;
    }

    void add(FeedItem item) {
        if (item.value() instanceof Unread unread) {
            report.skip(item.place(), unread.why());
            return;
        }
        text += item.length();
        try {
            pending.add(new Read(item, read(item.value())));
        } catch (InvalidRecord invalid) {
            // In the order of the delivery: what came before is told first.
            end();
            refuse(item, Outcome.refused(word(item, "id"), version(item), invalid));
            return;
        }
        if (pending.size() == SIZE || text > MOST_TEXT) {
            end();
        }
    }

    private TradeRecord read(Object value) {
        return switch (value) {
            case TradeRecord record -> ofKind(record);
            case Map<?, ?> fields -> RecordReader.read(feed.kind(), versioned(fields));
            case CsvItems.WrongColumns line ->
                throw InvalidRecord.at("", line.read() + " columns", line.expected() + " as in the first line");
            default -> throw InvalidRecord.at("", String.valueOf(value), "an object with fields");
        };
    }

    /// The time of arrival stands in for a version that the source does not know.
    private Map<?, ?> versioned(Map<?, ?> fields) {
        if (!feed.byContent()) {
            return fields;
        }
        Map<Object, @Nullable Object> more = new LinkedHashMap<>(fields);
        more.putIfAbsent("version", arrived);
        return more;
    }

    private TradeRecord ofKind(TradeRecord record) {
        if (record.kind() != feed.kind()) {
            throw InvalidRecord.at(
                    "", record.kind().key(), "a record of " + feed.kind().key());
        }
        return record;
    }

    /// Records that were refused, and places that could not be read.
    long bad() {
        return report.count(What.REFUSED) + report.skipped();
    }

    /// Takes what is pending.
    void end() {
        if (pending.isEmpty()) {
            return;
        }
        List<Read> now = List.copyOf(pending);
        pending.clear();
        text = 0;
        List<Outcome> outcomes =
                desk.deliver(feed, now.stream().map(Read::record).toList());
        Set<String> taken = new LinkedHashSet<>();
        for (int i = 0; i < now.size(); i++) {
            if (outcomes.get(i).what() == What.REFUSED) {
                // Other fields under a version that was taken before: that one does not settle this one.
                taken.remove(refuse(now.get(i).item(), outcomes.get(i)));
            } else {
                report.add(now.get(i).item().place(), outcomes.get(i));
                taken.add(RefusedRecords.reference(feed, outcomes.get(i)));
            }
        }
        desk.settle(feed, List.copyOf(taken));
    }

    /// @return the reference under which it is kept
    private String refuse(FeedItem item, Outcome outcome) {
        String payload = payload(item.value());
        String reference = RefusedRecords.reference(feed, outcome, payload);
        desk.keep(feed, reference, payload, outcome);
        report.add(item.place(), outcome);
        return reference;
    }

    static String payload(Object value) {
        String text;
        try {
            text = value instanceof TradeRecord record
                    ? TradeRecords.json(record)
                    : JsonItems.MAPPER.writeValueAsString(value);
        } catch (JacksonException e) {
            // What Java alone can hold: the next best is its text.
            text = String.valueOf(value).replace("\0", "");
        }
        return text.length() <= LONGEST_PAYLOAD ? text : text.substring(0, LONGEST_PAYLOAD);
    }

    private static @Nullable String word(FeedItem item, String field) {
        if (item.value() instanceof Map<?, ?> fields) {
            for (Map.Entry<?, ?> each : fields.entrySet()) {
                if (String.valueOf(each.getKey()).strip().equalsIgnoreCase(field) && each.getValue() != null) {
                    String word = String.valueOf(each.getValue()).strip();
                    return word.isEmpty() ? null : word;
                }
            }
        }
        return null;
    }

    private static @Nullable Long version(FeedItem item) {
        String word = word(item, "version");
        return word == null ? null : RecordReader.version(word).orElse(null);
    }
}
