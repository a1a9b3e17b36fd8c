package dev.fairlead.officehours;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairlead.PageTest;
import dev.fairlead.people.Role;
import dev.fairlead.people.User;
import dev.fairlead.people.Users;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;

@PageTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SpokenTimesTests {

    private static final String MORNINGS = "spoken.mornings";
    private static final int HOUR = 60;

    @Autowired
    private SpokenTimes times;

    @Autowired
    private Users users;

    @Autowired
    private OfficeDesk desk;

    @BeforeAll
    void someoneWhoWorksInTheMorning() {
        users.add(new User(MORNINGS, "Mornings", Set.of(Role.REP), "", ZoneOffset.UTC, true), "long-enough-1");
        OwnHours mornings = new OwnHours(null, LocalTime.of(8, 0), LocalTime.of(12, 0), null);
        desk.hoursOfPerson(MORNINGS, mornings, "admin");
    }

    @Test
    void saysLongTimesInDaysOfTheOffice() {
        assertThat(times.of(45, null, Locale.ENGLISH)).isEqualTo("45 min");
        assertThat(times.of(135, null, Locale.ENGLISH)).isEqualTo("2 h 15 min");
        assertThat(times.of(9 * HOUR - 1, null, Locale.ENGLISH)).isEqualTo("8 h 59 min");
        assertThat(times.of(9 * HOUR, null, Locale.ENGLISH)).isEqualTo("1 working day");
        assertThat(times.of(3 * 9 * HOUR + 4 * HOUR + 5, null, Locale.ENGLISH)).isEqualTo("3 working days 4 h");
        assertThat(times.of(3 * 9 * HOUR + 4 * HOUR + 5, null, Locale.SIMPLIFIED_CHINESE))
                .isEqualTo("3 个工作日 4 小时");
    }

    @Test
    void saysTheTimeOfSomebodyInHisOrHerOwnDays() {
        assertThat(times.of(9 * HOUR, MORNINGS, Locale.ENGLISH)).isEqualTo("2 working days 1 h");
    }
}
