package dev.fairlead.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.stream.Stream;
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

    private static TimelineEntry entry(String kind, long id, Instant at) {
        return new TimelineEntry(kind, id, at, "", "", "", "", null, 1, "");
    }

    /// As the places of the pages want it, or one of the same moment is shown twice and another never.
    @Test
    void theNewestComesFirstThenTheKindsThenTheNumbersDownwards() {
        TimelineEntry newest = entry("change", 1, AT.plusSeconds(1));
        TimelineEntry quote = entry("quote", 3, AT);
        TimelineEntry mail = entry("mail", 42, AT);
        TimelineEntry mailBefore = entry("mail", 41, AT);
        TimelineEntry change = entry("change", 99, AT);

        assertThat(Stream.of(change, mailBefore, quote, newest, mail).sorted(TimelineCursor.ORDER))
                .containsExactly(newest, quote, mail, mailBefore, change);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "x.mail.1", "1.mail.x", "1.mail.1;drop", "99999999999999999999.mail.1"})
    void refusesWhatIsNone(String written) {
        assertThatThrownBy(() -> TimelineCursor.parse(written)).isInstanceOf(InvalidTimeline.class);
    }
}
