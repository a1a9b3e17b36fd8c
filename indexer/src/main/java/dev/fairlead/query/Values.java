package dev.fairlead.query;

import dev.fairlead.query.Problem.Cause;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Values that are not words: dates, periods, sizes, lanes, flags.
final class Values {
    private static final Pattern DATE =
            Pattern.compile("([0-9]{4})(?:[-/.]([0-9]{1,2})(?:[-/.]([0-9]{1,2}))?)?|([0-9]{4})([0-9]{2})([0-9]{2})");
    private static final Pattern PERIOD = Pattern.compile("([0-9]{1,4})([dwmy])");
    private static final Pattern SIZE = Pattern.compile("([0-9]{1,9})([kmg]?)b?");
    private static final Pattern LANE = Pattern.compile("([^-–→>]+)(?:-|–|→|->|>)([^-–→>]+)");

    private static final Map<SearchField, Set<String>> FLAGS = Map.of(
            SearchField.HAS, Set.of("attachment"),
            SearchField.IS, Set.of("inbound", "outbound", "internal", "unanswered"),
            SearchField.QUOTE, Set.of("any"));

    private final Problems problems;

    Values(Problems problems) {
        this.problems = problems;
    }

    /// The value as a query, or nothing and a problem that says what was expected.
    Optional<Query> read(SearchField field, String written, int start, int end) {
        String value = written.toLowerCase(Locale.ROOT);
        Optional<Query> query = switch (field.kind()) {
            case DATE -> date(value).map(day -> sent(field, day));
            case PERIOD -> period(value).map(period -> new Query.Age(period, field == SearchField.OLDER_THAN));
            case SIZE -> size(value).map(bytes -> new Query.Size(bytes, field == SearchField.LARGER));
            case LANE -> lane(written);
            default -> flag(field, value);
        };
        if (query.isEmpty()) {
            complain(field, written, start, end);
        }
        return query;
    }

    private static Query sent(SearchField field, LocalDate day) {
        return field == SearchField.AFTER ? new Query.Sent(day, null) : new Query.Sent(null, day);
    }

    private static Optional<LocalDate> date(String value) {
        Matcher m = DATE.matcher(value);
        if (!m.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    m.group(4) != null
                            ? LocalDate.of(number(m, 4), number(m, 5), number(m, 6))
                            : LocalDate.of(number(m, 1), number(m, 2), number(m, 3)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static int number(Matcher matcher, int group) {
        String digits = matcher.group(group);
        return digits == null ? 1 : Integer.parseInt(digits);
    }

    private static Optional<Period> period(String value) {
        Matcher m = PERIOD.matcher(value);
        if (!m.matches()) {
            return Optional.empty();
        }
        int n = Integer.parseInt(m.group(1));
        return Optional.of(
                switch (m.group(2)) {
                    case "d" -> Period.ofDays(n);
                    case "w" -> Period.ofWeeks(n);
                    case "m" -> Period.ofMonths(n);
                    default -> Period.ofYears(n);
                });
    }

    private static Optional<Long> size(String value) {
        Matcher m = SIZE.matcher(value);
        if (!m.matches()) {
            return Optional.empty();
        }
        int shift = switch (m.group(2)) {
            case "k" -> 10;
            case "m" -> 20;
            case "g" -> 30;
            default -> 0;
        };
        return Optional.of(Long.parseLong(m.group(1)) << shift);
    }

    private static Optional<Query> lane(String value) {
        Matcher m = LANE.matcher(value);
        return m.matches()
                ? Optional.of(new Query.Lane(m.group(1).strip(), m.group(2).strip()))
                : Optional.empty();
    }

    private static Optional<Query> flag(SearchField field, String value) {
        return FLAGS.getOrDefault(field, Set.of()).contains(value)
                ? Optional.of(new Query.Field(field, value, false, false))
                : Optional.empty();
    }

    private void complain(SearchField field, String written, int start, int end) {
        String read = Problems.shown(written);
        switch (field.kind()) {
            case DATE -> problems.add(start, end, Cause.NO_DAY, read, field.key());
            case PERIOD -> problems.add(start, end, Cause.NO_PERIOD, read, field.key());
            case SIZE -> problems.add(start, end, Cause.NO_SIZE, read, field.key());
            case LANE -> problems.add(start, end, Cause.NO_LANE, read, field.key());
            default -> problems.add(start, end, Cause.NO_CHOICE, read, field.key(), flags(field));
        }
    }

    private static String flags(SearchField field) {
        return FLAGS.getOrDefault(field, Set.of()).stream().sorted().collect(Collectors.joining(", "));
    }
}
