package dev.fairlead.mime;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateFieldTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Fri, 20 Nov 2026 10:15:30 +0800 | 2026-11-20T02:15:30Z",
                "Fri, 20 Nov 2026 10:15:30 +0800 (CST) | 2026-11-20T02:15:30Z",
                "20 Nov 2026 10:15 -0330 | 2026-11-20T13:45:00Z",
                "Fri, 20 Nov 26 10:15:30 GMT | 2026-11-20T10:15:30Z",
                "Mon, 03 Jan 94 10:15:30 EST | 1994-01-03T15:15:30Z",
                "Thu, 1 Jan 104 00:00:00 +0000 | 2004-01-01T00:00:00Z",
                "Fri, 20 November 2026 10:15:30 | 2026-11-20T10:15:30Z",
                "Fri Nov 20 10:15:30 2026 | 2026-11-20T10:15:30Z",
                "Fri Nov 20 10:15:30 CST 2026 | 2026-11-20T16:15:30Z",
                "2026-11-20 10:15:30 +0800 | 2026-11-20T02:15:30Z",
                "2026-11-20T10:15:30.123Z | 2026-11-20T10:15:30Z",
                "2026-11-20T10:15:30+08:00 | 2026-11-20T02:15:30Z",
                "星期五, 20 十一月 2026 10:15:30 +0800 | 2026-11-20T02:15:30Z",
                "周五, 20 11月 2026 10:15:30 +0800 | 2026-11-20T02:15:30Z",
                "2026年11月20日 10:15:30 +0800 | 2026-11-20T02:15:30Z",
                "Fri, 20 Nov 2026 10:15:60 +0000 | 2026-11-20T10:15:59Z",
                "Fri, 20 Nov 2026 10:15:30 GMT+8 | 2026-11-20T02:15:30Z",
                "Fri, 20-Nov-2026 10:15:30 UT | 2026-11-20T10:15:30Z",
                "Fri,20 Nov 2026 10:15:30 +0800 | 2026-11-20T02:15:30Z",
                "Fri, 20 Nov 2026 | 2026-11-20T00:00:00Z"
            })
    void readsDatesInTheFormsThatMailCarries(String header, Instant expected) {
        OffsetDateTime date = Objects.requireNonNull(DateField.withZone(header));

        assertThat(date.toInstant()).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "yesterday",
                "31 Feb 2026 10:00",
                "Fri, 20 Nov 1850 10:00:00",
                "99999999999999999999",
                "20 Nov",
                "25:99"
            })
    void answersNullForWhatIsNoDate(String header) {
        assertThat(DateField.withZone(header)).isNull();
    }
}
