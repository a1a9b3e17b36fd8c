package dev.fairlead.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanTests {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private static Plan plan(Rhythm rhythm, int day) {
        return new Plan(1, "lisa", Scope.rep("lisa"), rhythm, "en", day, Plan.Format.PDF, Instant.EPOCH, null, "lisa");
    }

    /// Shanghai is eight hours ahead; reports go out at seven there.
    @ParameterizedTest
    @CsvSource({
        "WEEK, 1, 2026-11-15T22:59:00Z, 2026-11-02",
        "WEEK, 1, 2026-11-15T23:00:00Z, 2026-11-09",
        "WEEK, 3, 2026-11-16T23:30:00Z, 2026-11-02",
        "WEEK, 3, 2026-11-17T23:30:00Z, 2026-11-09",
        "MONTH, 5, 2026-11-04T22:00:00Z, 2026-09-01",
        "MONTH, 5, 2026-11-04T23:00:00Z, 2026-10-01",
        "MONTH, 28, 2027-02-27T23:00:00Z, 2027-01-01",
        "QUARTER, 1, 2026-12-31T22:59:00Z, 2026-07-01",
        "QUARTER, 1, 2026-12-31T23:00:00Z, 2026-10-01",
    })
    void theLastPeriodIsTheOneWhoseReportWasDueByTheReadersClock(Rhythm rhythm, int day, Instant now, LocalDate start) {
        Subject last = plan(rhythm, day).last(now, SHANGHAI);

        assertThat(last.start()).isEqualTo(start);
        assertThat(plan(rhythm, day).dueAt(start, SHANGHAI)).isBeforeOrEqualTo(now);
        assertThat(plan(rhythm, day)
                        .next(now, SHANGHAI)
                        .atTime(Plan.AT)
                        .atZone(SHANGHAI)
                        .toInstant())
                .isAfter(now);
    }

    @ParameterizedTest
    @CsvSource({
        "WEEK, 2026-11-22, 2026-11-16, 2026-11-22",
        "MONTH, 2024-02-29, 2024-02-01, 2024-02-29",
        "QUARTER, 2026-12-31, 2026-10-01, 2026-12-31",
        "QUARTER, 2026-01-01, 2026-01-01, 2026-03-31",
        "QUARTER, 2026-05-17, 2026-04-01, 2026-06-30",
    })
    void periodsBeginAndEndWhereTheyShould(Rhythm rhythm, LocalDate day, LocalDate start, LocalDate end) {
        assertThat(rhythm.startOf(day)).isEqualTo(start);
        assertThat(rhythm.endOf(start)).isEqualTo(end);
        assertThat(rhythm.endOf(rhythm.plus(start, -1))).isEqualTo(start.minusDays(1));
    }

    @Test
    void refusesADayThatNotEveryPeriodHas() {
        assertThatThrownBy(() -> plan(Rhythm.WEEK, 8)).isInstanceOf(InvalidReport.class);
        assertThatThrownBy(() -> plan(Rhythm.MONTH, 29)).isInstanceOf(InvalidReport.class);
        assertThatThrownBy(() -> plan(Rhythm.MONTH, 0)).isInstanceOf(InvalidReport.class);
    }

    @Test
    void scopesAreReadAsTheyAreWritten() {
        for (Scope scope : new Scope[] {Scope.COMPANY, Scope.team("Sea: import"), Scope.rep("lisa")}) {
            assertThat(Scope.read(scope.toString())).isEqualTo(scope);
        }
        for (String wrong : new String[] {"", "rep:", "team", "company:x", "lisa"}) {
            assertThatThrownBy(() -> Scope.read(wrong)).as(wrong).isInstanceOf(InvalidReport.class);
        }
    }
}
