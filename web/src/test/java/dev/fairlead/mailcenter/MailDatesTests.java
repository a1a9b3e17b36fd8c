package dev.fairlead.mailcenter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MailDatesTests {

    private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "2026-11-21T10:05:00Z, Europe/Berlin, en, 11:05",
        "2026-11-20T17:30:00Z, Asia/Shanghai, en, 01:30",
        "2026-11-17T13:05:00Z, Europe/Berlin, en, Tue 14:05",
        "2026-11-17T13:05:00Z, Asia/Shanghai, zh, 周二 21:05",
        "2026-03-02T13:05:00Z, UTC, en, 2 Mar",
        "2026-03-02T13:05:00Z, UTC, zh, 3月2日",
        "2025-11-12T13:05:00Z, UTC, en, 12 Nov 2025",
        "2025-11-12T13:05:00Z, UTC, zh, 2025年11月12日",
        "2026-11-25T13:05:00Z, UTC, en, 25 Nov"
    })
    void writesADateAsBrieflyAsItIsClear(Instant date, ZoneId zone, String language, String written) {
        assertThat(new MailDates(zone, Locale.forLanguageTag(language), NOW).brief(date))
                .isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Saturday 21 November 2026, 20:00 (Asia/Shanghai)",
                "zh | 2026年11月21日 星期六 20:00 (Asia/Shanghai)"
            })
    void writesTheWholeDateWithItsZone(String language, String written) {
        assertThat(new MailDates(ZoneId.of("Asia/Shanghai"), Locale.forLanguageTag(language), NOW).whole(NOW))
                .isEqualTo(written);
    }
}
