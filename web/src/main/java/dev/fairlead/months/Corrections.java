package dev.fairlead.months;

import dev.fairlead.facts.Fact.Side;
import dev.fairlead.figures.Item;
import dev.fairlead.figures.Metric;
import dev.fairlead.figures.Tallies;
import dev.fairlead.months.FrozenMonths.Freeze;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What changed in the figures of a frozen month since, and why.
@Component
public class Corrections {

    private static final Map<Metric, Side> SIDES = Map.of(
            Metric.MESSAGES_IN, Side.IN,
            Metric.MESSAGES_OUT, Side.OUT,
            Metric.AUTOMATIC, Side.AUTOMATIC,
            Metric.INTERNAL, Side.INTERNAL);

    private final FrozenMonths months;
    private final Freezes freezes;
    private final CorrectionCauses causes;

    Corrections(FrozenMonths months, Freezes freezes, CorrectionCauses causes) {
        this.months = months;
        this.freezes = freezes;
        this.causes = causes;
    }

    /// A figure of a frozen month: what it was, what it is now, and what makes the difference.
    ///
    /// @param delta now less frozen, where both are numbers
    public record Corrected(
            Metric metric,
            @Nullable Long frozen,
            @Nullable Long now,
            @Nullable Long delta,
            List<Correction> corrections) {}

    /// Of a month that is not frozen there are none.
    public List<Corrected> of(String rep, LocalDate month) {
        return months.find(rep, month).map(this::of).orElse(List.of());
    }

    /// All figures of a frozen month.
    List<Corrected> of(Freeze freeze) {
        Map<Metric, List<FrozenItem>> now = new EnumMap<>(Metric.class);
        Tallies tallies = new Tallies();
        for (Item item : freezes.items(freeze.rep(), freeze.month())) {
            tallies.add(item);
            now.computeIfAbsent(item.metric(), metric -> new ArrayList<>()).add(FrozenItem.of(item));
        }
        Map<Metric, @Nullable Long> frozen = months.figures(freeze.rep(), freeze.month());
        Past past = past(freeze);
        List<Corrected> all = new ArrayList<>();
        for (Metric metric : frozen.keySet()) {
            Long was = frozen.get(metric);
            Long is = tallies.figure(metric);
            Long delta = was == null || is == null ? null : (Long) (is - was);
            all.add(new Corrected(metric, was, is, delta, changes(metric, past, now.getOrDefault(metric, List.of()))));
        }
        return all;
    }

    private Past past(Freeze freeze) {
        Map<Metric, List<FrozenItem>> items = new EnumMap<>(Metric.class);
        Map<Long, Side> sides = new HashMap<>();
        for (Metric metric : Metric.values()) {
            List<FrozenItem> some = months.items(freeze.rep(), freeze.month(), metric);
            items.put(metric, some);
            Side side = SIDES.get(metric);
            if (side != null) {
                some.forEach(item -> sides.put(item.mailId(), side));
            }
        }
        return new Past(freeze, items, sides);
    }

    private List<Correction> changes(Metric metric, Past past, List<FrozenItem> now) {
        Map<FrozenItem, Integer> left = new HashMap<>();
        now.forEach(item -> left.merge(item, 1, Integer::sum));
        past.items().getOrDefault(metric, List.of()).forEach(item -> left.merge(item, -1, Integer::sum));
        return left.entrySet().stream()
                .filter(one -> one.getValue() != 0)
                .map(one -> correction(metric, Integer.signum(one.getValue()), one.getKey(), past))
                .sorted(Comparator.comparing(Correction::mailId).thenComparing(Correction::sign))
                .toList();
    }

    private Correction correction(Metric metric, int sign, FrozenItem item, Past past) {
        return new Correction(
                metric, sign, item.mailId(), item.customerId(), item.value(), causes.of(metric, item, past));
    }
}
