package dev.fairlead.customers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimelineCursorTests {

    private static final Instant AT = Instant.parse("2026-11-21T10:00:00.123456Z");

    @Test
    void isReadAsItIsWritten() {
        var cursor = new TimelineCursor(AT, "mail", 42);
        assertThat(TimelineCursor.parse(cursor.toString())).isEqualTo(cursor);
    }

    @Test
    void passesOverNoEntryOfTheSameMoment() {
        var cursor = new TimelineCursor(AT, "mail", 42);
        assertThat(cursor.below("mail")).isEqualTo(42);
        assertThat(cursor.below("change")).as("comes after mail").isEqualTo(Long.MAX_VALUE);
        assertThat(cursor.below("quote")).as("was before mail").isEqualTo(Long.MIN_VALUE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "x.mail.1", "1.mail.x", "1.mail.1;drop", "99999999999999999999.mail.1"})
    void refusesWhatIsNone(String written) {
        assertThatThrownBy(() -> TimelineCursor.parse(written)).isInstanceOf(InvalidTimeline.class);
    }
}
