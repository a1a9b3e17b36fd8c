package dev.fairlead.months;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairlead.PageTest;
import dev.fairlead.months.Freezes.Due;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The months that the clock freezes.
@PageTest
class FreezeClockTests extends FrozenSeptember {

    @Autowired
    private JdbcClient jdbc;

    @Test
    void theClockFreezesWhatEndedLongEnoughAgoWhileTheProgramWasInUse() {
        String rep = hired("cause.clock");
        take(in(rep), "cause-10", "2026-03-10T08:00:00Z");
        LocalDate today = LocalDate.now(clock.withZone(BERLIN));
        LocalDate thisMonth = today.withDayOfMonth(1);
        boolean lastIsDue = today.getDayOfMonth() > 5;

        transaction.executeWithoutResult(status -> {
            OffsetDateTime since =
                    thisMonth.minusMonths(2).plusDays(14).atStartOfDay().atOffset(ZoneOffset.UTC);
            jdbc.sql("update activity_clock set since = ?").param(since).update();

            assertThat(due(rep))
                    .contains(thisMonth.minusMonths(2))
                    .doesNotContain(thisMonth.minusMonths(3), thisMonth, thisMonth.plusMonths(1));
            assertThat(due(rep).contains(thisMonth.minusMonths(1))).isEqualTo(lastIsDue);

            freezes.freeze(rep, thisMonth.minusMonths(2), Freezes.CLOCK);

            assertThat(due(rep)).doesNotContain(thisMonth.minusMonths(2));
            // Other tests' months are theirs to freeze.
            status.setRollbackOnly();
        });
    }

    private List<LocalDate> due(String rep) {
        return freezes.due().stream()
                .filter(due -> Objects.equals(due.rep(), rep))
                .map(Due::month)
                .toList();
    }
}
