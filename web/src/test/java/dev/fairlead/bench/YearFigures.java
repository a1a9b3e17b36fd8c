package dev.fairlead.bench;

import dev.fairlead.figures.Grain;
import dev.fairlead.figures.Metric;
import dev.fairlead.figures.Metric.Unit;
import dev.fairlead.figures.truth.NaiveFigures;
import dev.fairlead.figures.truth.NaivePrices;
import dev.fairlead.figures.truth.Year;
import dev.fairlead.figures.truth.YearOffices;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Compares what the API says with the truth: each figure of each rep, day by day, week by week, month by
/// month, and how many things stand behind it.
final class YearFigures {

    private static final LocalDate FIRST =
            LocalDate.ofInstant(Year.BEGIN, ZoneOffset.UTC).minusDays(2);
    private static final LocalDate LAST =
            LocalDate.ofInstant(Year.END, ZoneOffset.UTC).plusDays(1);
    private static final Set<Metric> PRICES = Set.of(
            Metric.ENQUIRIES,
            Metric.ENQUIRIES_UNANSWERED,
            Metric.ENQUIRIES_QUOTED,
            Metric.ENQUIRIES_ACCEPTED,
            Metric.ENQUIRIES_LOST,
            Metric.QUOTE_TURNAROUND,
            Metric.FOLLOW_UPS_DUE,
            Metric.FOLLOW_UPS_DONE);

    private final Api api;
    private final NaiveFigures mail;
    private final NaivePrices prices;
    private final Map<Metric, Count> counts = new EnumMap<>(Metric.class);

    YearFigures(Api api, NaiveFigures mail, NaivePrices prices) {
        this.api = api;
        this.mail = mail;
        this.prices = prices;
    }

    private static final class Count {
        private int compared;
        private int present;
        private int opened;
        private long sum;
        private final List<String> differences = new ArrayList<>();
    }

    private @Nullable Long truth(Metric metric, String rep, LocalDate from, LocalDate to) {
        return PRICES.contains(metric) ? prices.figure(metric, rep, from, to) : mail.figure(metric, rep, from, to);
    }

    void compare() {
        long start = System.nanoTime();
        for (int i = 0; i < YearOffices.REPS; i++) {
            String rep = YearOffices.rep(i);
            for (Grain grain : Grain.values()) {
                compare(rep, grain);
            }
            open(rep);
        }
        System.out.printf(
                Locale.ROOT,
                "%n%s to %s, %d reps, each day, week and month; compared in %.0f s%n%-32s %9s %9s %12s %7s %11s%n",
                FIRST,
                LAST,
                YearOffices.REPS,
                (System.nanoTime() - start) / 1e9,
                "figure",
                "compared",
                "not empty",
                "sum, months",
                "opened",
                "differences");
        counts.forEach((metric, count) -> {
            System.out.printf(
                    "%-32s %9d %9d %12d %7d %11d%n",
                    metric.key(), count.compared, count.present, count.sum, count.opened, count.differences.size());
            count.differences.stream().limit(5).forEach(line -> System.out.println("    " + line));
        });
    }

    private void compare(String rep, Grain grain) {
        String path = "/api/v1/activity?rep=%s&from=%s&to=%s&grain=%s".formatted(rep, FIRST, LAST, grain.key());
        Map<LocalDate, JsonNode> rows = new HashMap<>();
        api.get(YearLoad.auditor(), path)
                .get("rows")
                .forEach(row -> rows.put(LocalDate.parse(row.get("period").asString()), row));
        LocalDate day = FIRST;
        while (!day.isAfter(LAST)) {
            LocalDate start = startOf(grain, day);
            LocalDate end = grain.endOf(start);
            compare(rep, grain, new Days(start, day, end.isAfter(LAST) ? LAST : end), rows.get(start));
            day = end.plusDays(1);
        }
    }

    /// @param period by which the row is named; of the first and the last one only a part is asked for
    private record Days(LocalDate period, LocalDate from, LocalDate to) {}

    private void compare(String rep, Grain grain, Days days, @Nullable JsonNode row) {
        for (Metric metric : Metric.values()) {
            Long truth = truth(metric, rep, days.from(), days.to());
            Long said = row == null || row.get(metric.key()).isNull()
                    ? null
                    : (Long) row.get(metric.key()).asLong();
            if (row == null && (metric.unit() == Unit.COUNT || metric.unit() == Unit.DIFFERENT)) {
                said = 0L;
            }
            Count count = count(metric);
            count.compared++;
            long amount = Objects.requireNonNullElse(truth, 0L);
            count.present += amount > 0 ? 1 : 0;
            count.sum += amount > 0 && grain == Grain.MONTH ? amount : 0;
            if (!Objects.equals(truth, said)) {
                count.differences.add("%s of %s, %s to %s: %s, truth %s"
                        .formatted(metric.key(), rep, days.from(), days.to(), said, truth));
            }
        }
    }

    private Count count(Metric metric) {
        return counts.computeIfAbsent(metric, key -> new Count());
    }

    /// What stands behind a number is as many things.
    private void open(String rep) {
        for (Metric metric : Metric.values()) {
            if (metric.unit() != Unit.COUNT) {
                continue;
            }
            long total = api.get(
                            YearLoad.auditor(),
                            "/api/v1/activity/%s/messages?rep=%s&from=%s&to=%s"
                                    .formatted(metric.key(), rep, FIRST, LAST))
                    .get("total")
                    .asLong();
            Count count = count(metric);
            count.opened++;
            Long truth = truth(metric, rep, FIRST, LAST);
            if (truth == null || truth != total) {
                count.differences.add("%s of %s opens to %d, truth %s".formatted(metric.key(), rep, total, truth));
            }
        }
    }

    private static LocalDate startOf(Grain grain, LocalDate day) {
        return switch (grain) {
            case DAY -> day;
            case WEEK -> day.minusDays(day.getDayOfWeek().getValue() - 1L);
            case MONTH -> day.withDayOfMonth(1);
        };
    }

    void judge() {
        int differences = counts.values().stream()
                .mapToInt(count -> count.differences.size())
                .sum();
        if (differences > 0) {
            throw BenchFailure.because("%d figures differ from the truth", differences);
        }
        System.out.println(counts.isEmpty() ? "figures not compared" : "every figure equals the truth");
    }
}
