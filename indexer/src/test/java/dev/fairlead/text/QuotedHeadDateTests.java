package dev.fairlead.text;

import static dev.fairlead.text.QuotingMail.zones;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// When a quoted mail was sent, which its head may say in two ways.
class QuotedHeadDateTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // a day that no month has
                "20/11/2026 | 2026-11-20",
                "11/20/2026 | 2026-11-20",
                "20.11.2026 | 2026-11-20",
                "20-11-2026 | 2026-11-20",
                "20/11/26 | 2026-11-20",
                // the other reading were later than the mail that quotes it
                "05/12/2026 | 2026-05-12",
                "12/05/2026 | 2026-05-12",
                // the nearer one
                "11/10/2026 | 2026-11-10",
                "10/11/2026 | 2026-11-10",
                // a point says that the day stands first
                "11.10.2026 | 2026-10-11"
            })
    void tellsDayFromMonthByTheDateOfTheOuterMail(String written, String day) {
        String head = "From: Li Lei <li@x.example>\nSent: " + written + " 20:00 +0000\nTo: Anna\nSubject: Rates\n";

        assertThat(head(head).sentAt()).isEqualTo(Instant.parse(day + "T20:00:00Z"));
    }

    @Test
    void readsDatesWithoutAZoneInTheZoneOfTheOuterMail() {
        String head = "From: Li Lei <li@x.example>\nSent: 2026-11-20 10:15\nTo: Anna\nSubject: Rates\n";

        assertThat(head(head).sentAt()).isEqualTo(Instant.parse("2026-11-20T02:15:00Z"));
        assertThat(Objects.requireNonNull(
                                Zones.of(head, OuterDate.UNKNOWN).getFirst().quoted())
                        .sentAt())
                .isEqualTo(Instant.parse("2026-11-20T10:15:00Z"));
    }

    private static QuotedHead head(String body) {
        return Objects.requireNonNull(zones(body).getLast().quoted());
    }
}
