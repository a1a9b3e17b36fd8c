package dev.fairlead.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairlead.mentions.Sheet;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Texts that somebody wrote to stop the readers. The limit is that of a hang: with quadratic work none of
/// these ends in a quarter of an hour. How fast they are says the measuring run (`-Dmeasure.hostile=true`).
@Timeout(value = 2, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
// Long: it does not begin when all others have ended.
@Order(2)
class HostileTextTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "7",
                "A",
                "A ",
                "MSCU",
                "上海",
                "V.",
                "MV ",
                "B/L ",
                "POL ",
                "1x40HQ ",
                "EVER GIVEN ",
                "USD",
                "USD 1/",
                "USD 1250/40HQ\n",
                "1,250.00 ",
                "有效期1/",
                "ETD 12-Nov ",
                "12/11/2026 ",
                "20/40/HQ/",
                "POL\tPOD\t20GP\t40HQ\nSHA\tHAM\t100\t200\n",
                "From: a@b.c\nSent: Monday\nTo: c\nSubject: x\n",
                "TEL +86 21 ",
                "http://",
                "ﷺ",
                "-",
                "(",
                "自11月1日至",
                "FROM JULY 1 TO "
            })
    void readsAMillionSignsOfIt(String piece) {
        Recognition recognition = Reading.of(piece.repeat(1_000_000 / piece.length()));
        assertThat(recognition.mentions()).hasSizeLessThanOrEqualTo(Sheet.MOST_MENTIONS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ETD",
                "ETD 12/11/2026 /",
                "USD",
                "USD 1250/",
                "POL:",
                "MV",
                "MV ",
                "B/L NO.",
                "1x",
                "40HQ x",
                "有效期",
                "有效期1/",
                "UN",
                "HS CODE",
                "VOY.",
                "V.",
                "IMO",
                "SHANGHAI -",
                "CSQU305438",
                "TEL +",
                "+",
                "截关：",
                "船名汉堡\t航次\t截关\n1\t2\t3",
                "12/",
                "20'",
                "@",
                "://"
            })
    void readsATextThatEndsInTheMiddle(String text) {
        assertThat(Reading.of(text).mentions()).hasSizeLessThan(5);
        assertThat(Reading.of(text + "\n" + text).mentions()).hasSizeLessThan(9);
    }

    @Test
    void readsAllTextsCutAnywhere() {
        String mail = """
                Vessel/Voyage: MSC GOLDEN V.123E ETD 12-Nov-2026/ETA 18 Dec, B/L COSU6441804980 UN1263 class 3
                POL: Nhava Sheva POD: 汉堡 USD 1,250.00/2400/2450 per 20/40/HQ valid till 30/11/2026, 免柜期14天
                """;
        for (int end = 0; end <= mail.length(); end++) {
            assertThat(Reading.of(mail.substring(0, end)).mentions()).hasSizeLessThan(40);
        }
    }
}
