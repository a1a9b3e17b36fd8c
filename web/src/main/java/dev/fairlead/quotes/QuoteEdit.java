package dev.fairlead.quotes;

import dev.fairlead.quotes.QuoteHistory.Change;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A change that somebody wishes for, by what he or she saw.
///
/// @param seen the version that was read before, the largest number for what it is now
/// @param given fields as they shall be; what is missing stays
record QuoteEdit(int seen, Map<QuoteField, String> given) {

    QuoteEdit {
        given = Map.copyOf(given);
    }

    /// @param changed fields to be written; `others` were changed by somebody else meanwhile and stay as they
    /// are now;
    ///     `clashes` were changed by both, with what they are now
    record Merged(Map<QuoteField, String> changed, Set<QuoteField> others, Map<QuoteField, String> clashes) {}

    /// @param since what was changed after the version that was seen, the latest first
    Merged onto(QuoteValues now, List<Change> since) {
        Map<QuoteField, String> before = new EnumMap<>(QuoteField.class);
        since.forEach(change -> QuoteField.named(change.field())
                .ifPresent(field -> before.put(field, QuoteHistory.plain(field, change.was()))));
        var merged = new Merged(
                new EnumMap<>(QuoteField.class), EnumSet.noneOf(QuoteField.class), new EnumMap<>(QuoteField.class));
        given.forEach((field, text) -> {
            String current = now.text(field);
            if (text.strip().equals(current)) {
                return;
            }
            if (!before.containsKey(field)) {
                merged.changed().put(field, text);
            } else if (text.strip().equals(before.getOrDefault(field, ""))) {
                merged.others().add(field);
            } else {
                merged.clashes().put(field, current);
            }
        });
        return merged;
    }
}
