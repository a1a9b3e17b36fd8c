package dev.fairlead.reports;

import dev.fairlead.figures.Figures;
import dev.fairlead.figures.Grain;
import dev.fairlead.figures.Metric;
import dev.fairlead.figures.Span;
import dev.fairlead.frame.PersonNames;
import dev.fairlead.officehours.BusinessHours;
import dev.fairlead.officehours.OfficeHours;
import dev.fairlead.reports.Report.Change;
import dev.fairlead.reports.Report.Days;
import dev.fairlead.reports.Report.Person;
import dev.fairlead.sheets.Breakdown;
import dev.fairlead.sheets.Sums;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/// Makes reports.
@Component
class Reports {

    private static final String ALL = "*";

    private final Sums sums;
    private final Breakdown breakdown;
    private final Reasons reasons;
    private final FrozenFigures frozen;
    private final OfficeHours offices;
    private final PersonNames names;

    Reports(
            Sums sums,
            Breakdown breakdown,
            Reasons reasons,
            FrozenFigures frozen,
            OfficeHours offices,
            PersonNames names) {
        this.sums = sums;
        this.breakdown = breakdown;
        this.reasons = reasons;
        this.frozen = frozen;
        this.offices = offices;
        this.names = names;
    }

    /// The figures of each part, and of all.
    record Both(Map<String, Figures> now, Map<String, Figures> before) {

        Figures now(String part) {
            return now.getOrDefault(part, Figures.NONE);
        }

        Figures before(String part) {
            return before.getOrDefault(part, Figures.NONE);
        }

        Set<String> parts() {
            Set<String> parts = new TreeSet<>(now.keySet());
            parts.addAll(before.keySet());
            parts.remove(ALL);
            return parts;
        }
    }

    /// @param reps whose work it is of; who asks has made sure that the reader may see it
    Report of(Subject subject, Set<String> reps) {
        Span now = span(subject, reps);
        Span before = span(subject.before(), reps);
        Both people = new Both(perRep(now), perRep(before));
        boolean single = subject.scope().kind() == Scope.Kind.REP;
        Both parts = single
                ? new Both(breakdown.of(now, Breakdown.By.CUSTOMER), breakdown.of(before, Breakdown.By.CUSTOMER))
                : people;
        List<Change> changes = new ArrayList<>();
        for (Metric metric : metrics()) {
            Long is = people.now(ALL).of(metric);
            Long was = people.before(ALL).of(metric);
            changes.add(new Change(metric, is, was, reasons.of(new Change(metric, is, was, List.of()), parts, single)));
        }
        FrozenFigures.Found found = frozen.of(now, subject.rhythm());
        return new Report(
                subject,
                changes,
                single ? List.of() : persons(people),
                found.corrected(),
                new Days(workingDays(now), workingDays(before)),
                found.months());
    }

    /// All of them, those of a group together.
    static List<Metric> metrics() {
        return Arrays.stream(Metric.values())
                .sorted(Comparator.comparing(Metric::group))
                .toList();
    }

    private Map<String, Figures> perRep(Span span) {
        Sums.Together found = sums.together(span, Sums.ALL);
        Map<String, Figures> each = new HashMap<>(found.reps());
        each.put(ALL, found.all());
        return each;
    }

    private List<Person> persons(Both people) {
        return people.parts().stream()
                .map(rep -> new Person(rep, names.displayNameOf(rep), people.now(rep), people.before(rep)))
                .sorted(Comparator.comparing(Person::name))
                .toList();
    }

    private long workingDays(Span span) {
        long days = 0;
        for (String rep : span.reps()) {
            BusinessHours office = offices.of(rep);
            for (LocalDate day = span.from(); !day.isAfter(span.to()); day = day.plusDays(1)) {
                days += office.isOpenOn(day) ? 1 : 0;
            }
        }
        return days;
    }

    private static Span span(Subject subject, Set<String> reps) {
        return new Span(reps, subject.start(), subject.end(), Grain.MONTH, ZoneOffset.UTC);
    }
}
