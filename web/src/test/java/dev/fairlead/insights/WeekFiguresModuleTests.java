package dev.fairlead.insights;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairlead.PageTest;
import dev.fairlead.figures.Figures;
import dev.fairlead.figures.Grain;
import dev.fairlead.figures.Metric;
import dev.fairlead.figures.Span;
import dev.fairlead.sheets.AnswerTimes;
import dev.fairlead.sheets.Breakdown;
import dev.fairlead.sheets.Sums;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Figures of reps together, by the hour of the question, by lane and by customer.
@PageTest
class WeekFiguresModuleTests extends InsightWeek {

    @Autowired
    private Sums sums;

    @Autowired
    private AnswerTimes times;

    @Autowired
    private Breakdown breakdown;

    WeekFiguresModuleTests() {
        super("wkf");
    }

    @Test
    void aTeamsMedianIsCountedAnewAndIsNoMeanOfMedians() {
        var figures = sums.by(week(lisa, tom), Sums.ALL, (rep, day) -> List.of("all", rep));

        assertThat(figures.get(lisa)).extracting(one -> one.of(Metric.ANSWER)).isEqualTo(40L);
        assertThat(figures.get(tom)).extracting(one -> one.of(Metric.ANSWER)).isEqualTo(120L);
        assertThat(figures.get("all")).extracting(one -> one.of(Metric.ANSWER)).isEqualTo(60L);
        assertThat(figures.get("all"))
                .extracting(one -> one.of(Metric.CUSTOMERS_CONTACTED))
                .isEqualTo(2L);
    }

    /// Of a day, week or month the reps' sums are read, of other spans they are counted: both ways say the same.
    @Test
    void figuresOfRepsAreTheSameFromSumsAndFromDays() {
        for (int first = -35; first < 14; first++) {
            for (int days : List.of(1, 2, 7, 8, 28, 30, 31)) {
                LocalDate from = MONDAY.plusDays(first);
                Span span = new Span(Set.of(lisa, tom), from, from.plusDays(days - 1), Grain.DAY, ZoneOffset.UTC);
                var counted = sums.by(span, Sums.ALL, (rep, day) -> List.of("*", rep));
                var together = sums.together(span, Sums.ALL);

                assertThat(together.all()).as("%s", span).isEqualTo(counted.getOrDefault("*", Figures.NONE));
                counted.remove("*");
                assertThat(together.reps()).as("%s", span).isEqualTo(counted);
            }
        }
    }

    @Test
    void answersStandAtTheHourAtWhichTheCustomerWrote() {
        var slots = times.by(week(lisa, tom), Function.identity());

        assertThat(slots).hasSize(3);
        var tuesday = slots.get(new AnswerTimes.Slot(DayOfWeek.TUESDAY, 10));
        assertThat(tuesday).isEqualTo(new AnswerTimes.Times(1, 60L, 100L));
    }

    @Test
    void aLaneHasTheMailsThatNameIt() {
        var lanes = breakdown.of(week(lisa), Breakdown.By.LANE);
        var buyers = breakdown.of(week(lisa), Breakdown.By.CUSTOMER);

        assertThat(lanes.getOrDefault("CNSHA-DEHAM", Figures.NONE).count(Metric.MESSAGES_IN))
                .isEqualTo(1);
        assertThat(buyers.getOrDefault(Long.toString(acme), Figures.NONE).count(Metric.MESSAGES_OUT))
                .isEqualTo(1);
    }
}
