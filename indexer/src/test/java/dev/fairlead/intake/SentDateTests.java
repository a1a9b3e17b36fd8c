package dev.fairlead.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentDateTests {

    private static final Instant RECEIVED = Instant.parse("2026-11-23T10:00:00Z");

    @ParameterizedTest
    @ValueSource(strings = {"1990-01-01T00:00:00Z", "2026-11-23T09:59:00Z", "2026-11-25T10:00:00Z"})
    void believesWhatTheSenderSays(Instant header) {
        assertThat(SentDate.of(header, RECEIVED)).isEqualTo(header);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1970-01-01T00:00:00Z", "1989-12-31T23:59:59Z", "2026-11-25T10:00:01Z"})
    void takesTheDayOfArrivalWhereThatCannotBe(Instant header) {
        assertThat(SentDate.of(header, RECEIVED)).isEqualTo(RECEIVED);
    }

    @Test
    void takesTheDayOfArrivalWhereNothingIsSaid() {
        assertThat(SentDate.of(null, RECEIVED)).isEqualTo(RECEIVED);
    }
}
