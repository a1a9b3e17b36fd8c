package dev.fairlead.reports;

import dev.fairlead.activity.Activity;
import dev.fairlead.activity.ActivityRow;
import dev.fairlead.figures.Metric;
import dev.fairlead.figures.Span;
import dev.fairlead.frame.PersonNames;
import dev.fairlead.months.Correction;
import dev.fairlead.months.Corrections;
import dev.fairlead.reports.Report.Corrected;
import dev.fairlead.reports.Report.Frozen;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/// What was frozen of a report's months, and what has been corrected since.
@Component
class FrozenFigures {

    /// To look for causes means to count a month anew; of more people's months only the change is told.
    private static final int MOST_WITH_CAUSES = 30;

    private final Activity activity;
    private final Corrections corrections;
    private final PersonNames names;

    FrozenFigures(Activity activity, Corrections corrections, PersonNames names) {
        this.activity = activity;
        this.corrections = corrections;
        this.names = names;
    }

    /// @param months how many of the people's months are frozen
    record Found(List<Corrected> corrected, Frozen months) {}

    /// Of whole months only: a week is never frozen by itself.
    Found of(Span span, Rhythm rhythm) {
        if (rhythm == Rhythm.WEEK) {
            return new Found(List.of(), new Frozen(0, 0));
        }
        List<Corrected> all = new ArrayList<>();
        List<ActivityRow> rows = activity.rows(span);
        int frozen = 0;
        int looked = 0;
        for (ActivityRow row : rows) {
            ActivityRow.Frozen month = row.frozen();
            frozen += month == null ? 0 : 1;
            if (month != null && !month.corrections().isEmpty()) {
                boolean withCauses = looked++ < MOST_WITH_CAUSES;
                all.addAll(corrected(row, month, withCauses ? causes(row.rep(), row.period()) : Map.of()));
            }
        }
        return new Found(all, new Frozen(frozen, rows.size()));
    }

    private List<Corrected> corrected(
            ActivityRow row, ActivityRow.Frozen month, Map<Metric, Map<Correction.Cause, Integer>> causes) {
        List<Corrected> some = new ArrayList<>();
        String name = names.displayNameOf(row.rep());
        for (Metric metric : Metric.values()) {
            Long by = month.corrections().get(metric.key());
            if (by != null) {
                Long was = month.figures().get(metric.key());
                some.add(new Corrected(
                        row.rep(), name, row.period(), metric, was, by, causes.getOrDefault(metric, Map.of())));
            }
        }
        return some;
    }

    private Map<Metric, Map<Correction.Cause, Integer>> causes(String rep, LocalDate month) {
        Map<Metric, Map<Correction.Cause, Integer>> causes = new EnumMap<>(Metric.class);
        for (Corrections.Corrected figure : corrections.of(rep, month)) {
            Map<Correction.Cause, Integer> some = new EnumMap<>(Correction.Cause.class);
            figure.corrections().forEach(one -> some.merge(one.cause(), one.sign(), Integer::sum));
            causes.put(figure.metric(), some);
        }
        return causes;
    }
}
