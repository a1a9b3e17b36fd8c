package dev.fairlead.enquiries;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairlead.officehours.BusinessHours;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;

class WorkingTimeTests {

    private static final BusinessHours NINE_TO_SIX = new BusinessHours(
            LocalTime.of(9, 0), LocalTime.of(18, 0), EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), ZoneOffset.UTC);

    @Test
    void saysLongTimesInDaysOfTheOffice() {
        assertThat(WorkingTime.of(135, NINE_TO_SIX)).isEqualTo(new WorkingTime(0, 2, 15));
        assertThat(WorkingTime.of(9 * 60, NINE_TO_SIX)).isEqualTo(new WorkingTime(1, 0, 0));
        assertThat(WorkingTime.of(3 * 9 * 60 + 4 * 60 + 5, NINE_TO_SIX)).isEqualTo(new WorkingTime(3, 4, 5));
    }

    @Test
    void anOfficeThatOpensWhenItClosesHasWholeDays() {
        BusinessHours always = new BusinessHours(
                LocalTime.MIDNIGHT, LocalTime.MIDNIGHT, EnumSet.allOf(DayOfWeek.class), ZoneOffset.UTC);

        assertThat(WorkingTime.of(49 * 60 + 5, always)).isEqualTo(new WorkingTime(2, 1, 5));
    }
}
