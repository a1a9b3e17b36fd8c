package dev.fairlead.chats;

import static dev.fairlead.chats.TranscriptsOfTests.read;
import static dev.fairlead.chats.TranscriptsOfTests.said;
import static dev.fairlead.chats.TranscriptsOfTests.source;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// When something was said: dates of many countries, and what they leave open.
class TranscriptDateTests {

    @ParameterizedTest
    @CsvSource({
        "'31.10.26, 21:59 - Bo: x', 2026-10-31T21:59",
        "'03.04.2026, 21:59 - Bo: x', 2026-04-03T21:59",
        "'[31.10.2026 klo 14.08.18] Bo: x', 2026-10-31T14:08:18",
        "'31-10-2026 21:59 - Bo: x', 2026-10-31T21:59",
        "'2026-10-31, 9:59 p.m. - Bo: x', 2026-10-31T21:59",
        "'10/31/26, 12:00 AM - Bo: x', 2026-10-31T00:00",
        "'31/10/2026, 9:59 p. m. - Bo: x', 2026-10-31T21:59",
        "'2026年10月31日 21:59 - Bo: x', 2026-10-31T21:59",
        "'[2026/10/31, 21:59:01] Bo: x', 2026-10-31T21:59:01",
        "'[31/10/2026 21:59:01] Bo：x', 2026-10-31T21:59:01"
    })
    void readsTheDatesOfManyCountries(String text, String at) {
        assertThat(said(read(text))).containsExactly(at + " Bo: x");
    }

    @Test
    void readsInWhichOrderDaysAndMonthsStand() {
        String early = "03/04/2026, 08:00 - Bo: a\n04/04/2026, 08:00 - Bo: b\n";
        assertThatThrownBy(() -> read("03/04/2026, 08:00 - Bo: a"))
                .isInstanceOf(BrokenTranscript.class)
                .hasMessageContaining("03/04/2026")
                .hasMessageContaining("dates=dmy or dates=mdy");
        assertThat(said(read(early + "13/04/2026, 08:00 - Bo: c")).getFirst()).startsWith("2026-04-03");
        assertThat(said(read(early + "04/13/2026, 08:00 - Bo: c")).getFirst()).startsWith("2026-03-04");
        // Behind the ninth of a month comes the tenth, not the month after.
        assertThat(said(read("09/04/2026, 08:00 - Bo: a\n10/04/2026, 08:00 - Bo: b\n01/05/2026, 08:00 - Bo: c"))
                        .getFirst())
                .startsWith("2026-04-09");
        ChatSource told = source(DateOrder.MDY, StandardCharsets.UTF_8, "Bo");
        assertThat(Transcripts.read(told, "03/04/2026, 08:00 - Bo: a".getBytes(StandardCharsets.UTF_8), "")
                        .getFirst()
                        .lines()
                        .getFirst()
                        .at()
                        .toString())
                .startsWith("2026-03-04T08:00+08:00");
        assertThatThrownBy(() -> read("31/31/2026, 08:00 - Bo: a"))
                .hasMessageContaining("Line 1")
                .hasMessageContaining("31/31/2026");
    }

    @Test
    void readsMidnightAsTheFirstHourOfItsDay() {
        assertThat(said(read("""
                        31/10/2026, 24:05 - Bo Lind: early
                        31/10/2026, 23:55 - Bo Lind: late
                        """)))
                .containsExactlyInAnyOrder("2026-10-31T00:05 Bo Lind: early", "2026-10-31T23:55 Bo Lind: late");
    }
}
