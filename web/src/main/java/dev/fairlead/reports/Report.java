package dev.fairlead.reports;

import dev.fairlead.figures.Figures;
import dev.fairlead.figures.Metric;
import dev.fairlead.months.Correction;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What somebody did in a period, and what changed against the period before.
///
/// @param figures in the order of the figures
/// @param people each rep of a team or of the company; of a report of one rep nobody
/// @param corrected figures of frozen months that changed since
/// @param days on which somebody worked
/// @param frozen how many months of people are frozen, of so many that the period has
record Report(
        Subject subject,
        List<Change> figures,
        List<Person> people,
        List<Corrected> corrected,
        Days days,
        Frozen frozen) {

    /// A figure in both periods.
    ///
    /// @param causes whose part of the change is the greatest, at most three
    record Change(
            Metric metric, @Nullable Long now, @Nullable Long before, List<Cause> causes) {

        /// Null when one of them is not there.
        public @Nullable Long by() {
            return now == null || before == null ? null : (Long) (now - before);
        }

        public boolean isChanged() {
            return now == null ? before != null : !now.equals(before);
        }
    }

    /// A part of the figure that changed, and made it change.
    ///
    /// @param label name of a rep or customer
    record Cause(String label, @Nullable Long now, @Nullable Long before) {}

    /// @param rep user name
    record Person(String rep, String name, Figures now, Figures before) {}

    /// A figure of a frozen month.
    ///
    /// @param frozen as it was, to which `by` has come since, with how many things of which cause: negative for
    /// what went
    record Corrected(
            String rep,
            String name,
            LocalDate month,
            Metric metric,
            @Nullable Long frozen,
            long by,
            Map<Correction.Cause, Integer> causes) {}

    /// Working days, of all reps together.
    record Days(long now, long before) {}

    record Frozen(int months, int of) {}

    /// Whether there is anything in it.
    public boolean isEmpty() {
        return figures.stream().noneMatch(one -> one.now() != null && one.now() > 0);
    }

    Change figure(Metric metric) {
        return figures.stream()
                .filter(one -> one.metric() == metric)
                .findFirst()
                .orElseGet(() -> new Change(metric, null, null, List.of()));
    }
}
