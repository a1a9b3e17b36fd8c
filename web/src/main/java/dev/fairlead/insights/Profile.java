package dev.fairlead.insights;

import dev.fairlead.customers.Customer;
import dev.fairlead.customers.Customers;
import dev.fairlead.figures.Figures;
import dev.fairlead.figures.Span;
import dev.fairlead.sheets.AnswerTimes;
import dev.fairlead.sheets.AnswerTimes.Slot;
import dev.fairlead.sheets.AnswerTimes.Times;
import dev.fairlead.sheets.Breakdown;
import dev.fairlead.sheets.Sums;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/// A rep's work: figures over time, what it was about, when it was answered.
@Component
class Profile {

    private static final int MOST = 10;

    /// Longer than this, weeks say more than days.
    private static final int MOST_DAYS = 31;

    private final Sums sums;
    private final Breakdown breakdown;
    private final AnswerTimes times;
    private final Customers customers;

    Profile(Sums sums, Breakdown breakdown, AnswerTimes times, Customers customers) {
        this.sums = sums;
        this.breakdown = breakdown;
        this.times = times;
        this.customers = customers;
    }

    /// @param end last day of it
    record Step(LocalDate start, LocalDate end, Figures figures) {}

    boolean inWeeks(Span span) {
        return ChronoUnit.DAYS.between(span.from(), span.to()) >= MOST_DAYS;
    }

    /// Every day or week of the span, those without mail too.
    List<Step> steps(Span span) {
        boolean weeks = inWeeks(span);
        Map<LocalDate, Figures> found = sums.by(span, Sums.ALL, (rep, day) -> List.of(weeks ? monday(day) : day));
        List<Step> steps = new ArrayList<>();
        for (LocalDate start = weeks ? monday(span.from()) : span.from(); !start.isAfter(span.to()); ) {
            LocalDate next = start.plusDays(weeks ? 7 : 1);
            LocalDate first = start.isBefore(span.from()) ? span.from() : start;
            LocalDate last = next.isAfter(span.to()) ? span.to() : next.minusDays(1);
            steps.add(new Step(first, last, found.getOrDefault(start, Figures.NONE)));
            start = next;
        }
        return steps;
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /// All of it, against the period before.
    Line whole(Span span) {
        return new Line("", "", sums.all(span), sums.all(Spans.before(span)));
    }

    /// Those with most mail first.
    List<Line> most(Span span, Breakdown.By by) {
        return breakdown.of(span, by).entrySet().stream()
                .map(one -> new Line(one.getKey(), one.getKey(), one.getValue(), Figures.NONE))
                .filter(line -> line.load() > 0)
                .sorted(Comparator.comparing(Line::load).reversed().thenComparing(Line::key))
                .limit(MOST)
                .map(line -> by == Breakdown.By.CUSTOMER ? named(line) : line)
                .toList();
    }

    private Line named(Line line) {
        String name =
                customers.find(Long.parseLong(line.key())).map(Customer::name).orElse("#" + line.key());
        return new Line(line.key(), name, line.now(), line.before());
    }

    /// By the hour at which customers wrote.
    Map<Integer, Times> hours(Span span) {
        return new TreeMap<>(times.by(span, Slot::hour));
    }
}
