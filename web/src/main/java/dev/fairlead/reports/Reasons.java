package dev.fairlead.reports;

import dev.fairlead.customers.Customer;
import dev.fairlead.customers.Customers;
import dev.fairlead.figures.Metric;
import dev.fairlead.figures.Metric.Unit;
import dev.fairlead.frame.PersonNames;
import dev.fairlead.reports.Report.Cause;
import dev.fairlead.reports.Report.Change;
import dev.fairlead.reports.Reports.Both;
import dev.fairlead.sheets.Breakdown;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Why a figure changed: which reps of a team, or which customers of a rep, changed the same way and weigh most.
@Component
class Reasons {

    private static final int MOST = 3;

    /// Who answered less often than this has made no median.
    private static final int FEWEST = 3;

    private final PersonNames names;
    private final Customers customers;

    Reasons(PersonNames names, Customers customers) {
        this.names = names;
        this.customers = customers;
    }

    /// @param weight by how much this part moved the whole
    private record Part(
            String key, @Nullable Long now, @Nullable Long before, double weight) {}

    /// @param byCustomer whether the parts are customers' numbers, otherwise they are reps
    List<Cause> of(Change change, Both parts, boolean byCustomer) {
        Long by = change.by();
        boolean counted = !byCustomer || Breakdown.METRICS.contains(change.metric()) || isLive(change.metric());
        if (by == null || by == 0 || !counted || isOfOne(change.metric(), byCustomer)) {
            return List.of();
        }
        return parts.parts().stream()
                .map(key -> part(key, change.metric(), parts))
                .filter(part -> Math.signum(part.weight()) == Math.signum(by))
                .sorted(Comparator.comparing((Part part) -> -Math.abs(part.weight()))
                        .thenComparing(Part::key))
                .limit(MOST)
                .map(part -> new Cause(label(part.key(), byCustomer), part.now(), part.before()))
                .toList();
    }

    private static boolean isLive(Metric metric) {
        return metric.source() != Metric.Source.MAIL;
    }

    /// That a customer was contacted says the figure itself.
    private static boolean isOfOne(Metric metric, boolean byCustomer) {
        return byCustomer && metric == Metric.CUSTOMERS_CONTACTED;
    }

    private static Part part(String key, Metric metric, Both parts) {
        Long now = parts.now(key).of(metric);
        Long before = parts.before(key).of(metric);
        boolean additive = metric.unit() == Unit.COUNT || metric.unit() == Unit.DIFFERENT;
        long is = Objects.requireNonNullElse(now, 0L);
        long was = Objects.requireNonNullElse(before, 0L);
        if (additive) {
            return new Part(key, now, before, is - was);
        }
        long often = parts.now(key).count(Metric.MESSAGES_OUT);
        boolean says = now != null && before != null && often >= FEWEST;
        return new Part(key, now, before, says ? (double) (is - was) * often : 0);
    }

    private String label(String key, boolean byCustomer) {
        return byCustomer
                ? customers.find(Long.parseLong(key)).map(Customer::name).orElse("#" + key)
                : names.displayNameOf(key);
    }
}
