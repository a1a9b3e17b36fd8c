package dev.fairlead.feeds;

import dev.fairlead.trade.Outcome;
import dev.fairlead.trade.Outcome.What;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What became of a delivery, filled as it is read.
public final class FeedReport {

    /// Answers of more records are counted, but not kept.
    static final int MOST_ANSWERS = 10_000;

    /// @param place `line 17`, `record 3`
    /// @param why it was refused or is older; null otherwise
    public record Answer(
            String place, @Nullable String id, @Nullable Long version, String result, Outcome.@Nullable Why why) {}

    private static final int MOST_PLACES = 5;

    /// A place that cannot be read.
    public record Place(String place, String why) {}

    private final Map<What, Long> counts = new EnumMap<>(What.class);
    private final List<Answer> answers = new ArrayList<>();
    private final List<Place> unread = new ArrayList<>();
    private long skipped;

    void add(String place, Outcome outcome) {
        counts.merge(outcome.what(), 1L, Long::sum);
        if (answers.size() < MOST_ANSWERS) {
            answers.add(new Answer(
                    place, outcome.id(), outcome.version(), outcome.what().key(), outcome.why()));
        }
    }

    void skip(String place, String why) {
        skipped++;
        if (unread.size() < MOST_PLACES) {
            unread.add(new Place(place, why));
        }
    }

    /// How many places could not be read.
    public long skipped() {
        return skipped;
    }

    /// The first of them.
    public List<Place> unread() {
        return List.copyOf(unread);
    }

    public long count(What what) {
        return counts.getOrDefault(what, 0L);
    }

    /// In the order of the records; of very many only the first.
    public List<Answer> answers() {
        return List.copyOf(answers);
    }

    /// The counts and the answers, for routes that send it on.
    public String json() {
        Map<String, Object> all = new LinkedHashMap<>();
        for (What what : What.values()) {
            all.put(what.key(), count(what));
        }
        all.put("unreadable", skipped);
        all.put("unread", unread);
        all.put("answers", answers);
        return JsonItems.MAPPER.writeValueAsString(all);
    }

    @Override
    public String toString() {
        String unreadable = skipped == 0 ? "" : ", %d not readable".formatted(skipped);
        return "%d created, %d updated, %d unchanged, %d older, %d refused"
                .formatted(
                        count(What.CREATED),
                        count(What.UPDATED),
                        count(What.UNCHANGED),
                        count(What.OLDER),
                        count(What.REFUSED))
                .concat(unreadable);
    }
}
