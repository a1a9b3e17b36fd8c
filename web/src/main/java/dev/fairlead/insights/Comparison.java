package dev.fairlead.insights;

import dev.fairlead.figures.Figures;
import dev.fairlead.figures.Metric;
import dev.fairlead.figures.Span;
import dev.fairlead.frame.PersonNames;
import dev.fairlead.people.Role;
import dev.fairlead.people.User;
import dev.fairlead.people.Users;
import dev.fairlead.sheets.Breakdown;
import dev.fairlead.sheets.Sums;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Reps, teams and lanes beside each other, each against the period before.
@Component
class Comparison {

    /// Who is not in a team; no team has such a name.
    static final String ALL = "*";

    static final int MOST = 50;

    private final Sums sums;
    private final Breakdown breakdown;
    private final Users users;
    private final PersonNames names;

    Comparison(Sums sums, Breakdown breakdown, Users users, PersonNames names) {
        this.sums = sums;
        this.breakdown = breakdown;
        this.users = users;
        this.names = names;
    }

    /// By name, and all of them together as the first; reps without mail in either period too, unless they left.
    ///
    /// @param wanted the only figures that are looked at
    List<Line> reps(Span span, Set<Metric> wanted) {
        List<String> working = span.reps().stream().filter(this::works).toList();
        return withAll(each(span, wanted), each(Spans.before(span), wanted), names::displayNameOf, working);
    }

    private Map<String, Figures> each(Span span, Set<Metric> wanted) {
        Sums.Together found = sums.together(span, wanted);
        Map<String, Figures> each = new HashMap<>(found.reps());
        each.put(ALL, found.all());
        return each;
    }

    private boolean works(String rep) {
        return users.find(rep)
                .filter(user -> user.active() && user.is(Role.REP))
                .isPresent();
    }

    /// Those who are in no team are under an empty name.
    ///
    /// @param wanted the only figures that are looked at
    List<Line> teams(Span span, Set<Metric> wanted) {
        BiFunction<String, LocalDate, Collection<String>> groups =
                (rep, day) -> List.of(ALL, users.find(rep).map(User::team).orElse(""));
        return withAll(
                sums.by(span, wanted, groups),
                sums.by(Spans.before(span), wanted, groups),
                UnaryOperator.identity(),
                List.of());
    }

    /// @param always those that have a line even if nothing is in it
    private static List<Line> withAll(
            Map<String, Figures> now, Map<String, Figures> before, UnaryOperator<String> labelOf, List<String> always) {
        Set<String> some = new TreeSet<>(now.keySet());
        some.addAll(before.keySet());
        some.addAll(always);
        some.remove(ALL);
        Stream<Line> lines = some.stream()
                .map(one -> line(one, labelOf.apply(one), now, before))
                .sorted(Comparator.comparing(Line::label));
        return Stream.concat(Stream.of(line(ALL, "", now, before)), lines).toList();
    }

    /// The period, the one before, and the same weekdays a year before.
    List<Line> periods(Span span) {
        Span before = Spans.before(span);
        Span year = Spans.yearBefore(span);
        Figures former = sums.all(before);
        return List.of(
                new Line(span.from().toString(), "now", sums.all(span), former),
                new Line(before.from().toString(), "before", former, sums.all(Spans.before(before))),
                new Line(year.from().toString(), "year", sums.all(year), sums.all(Spans.before(year))));
    }

    /// What is worked on most first, of both periods.
    List<Line> parts(Span span, Breakdown.By by) {
        Map<String, Figures> now = breakdown.of(span, by);
        Map<String, Figures> before = breakdown.of(Spans.before(span), by);
        TreeSet<String> parts = new TreeSet<>(now.keySet());
        parts.addAll(before.keySet());
        return parts.stream()
                .map(part -> line(part, part, now, before))
                .sorted(Comparator.comparing(Line::load).reversed().thenComparing(Line::label))
                .limit(MOST)
                .toList();
    }

    private static Line line(String key, String label, Map<String, Figures> now, Map<String, Figures> before) {
        return new Line(key, label, now.getOrDefault(key, Figures.NONE), before.getOrDefault(key, Figures.NONE));
    }
}
