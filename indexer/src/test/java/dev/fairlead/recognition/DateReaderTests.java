package dev.fairlead.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairlead.mentions.MentionType;
import dev.fairlead.text.MessageText;
import dev.fairlead.text.Passage;
import dev.fairlead.text.QuotedHead;
import dev.fairlead.text.ZoneKind;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateReaderTests {

    private static List<String> dates(Recognition recognition) {
        return recognition.mentions().stream()
                .filter(mention -> mention.type() == MentionType.DATE && mention.score() >= 0.6)
                .map(mention -> mention.role() + " " + mention.value())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ETD 22/11 ETA 24/12|etd 2026-11-22;eta 2026-12-24",
                "USD1525/1575 CLS22-Jul, ETD24-JUL|customs-cutoff 2026-07-22;etd 2026-07-24",
                "SI cut-off 15 Jan 2026 05:00, FCL CY cut-off: 16 Jan 2026 12:00|si-cutoff 2026-01-15T05:00;cy-cutoff 2026-01-16T12:00",
                "VGM cut 20NOV 1200, SI cut 19NOV 1700|vgm-cutoff 2026-11-20T12:00;si-cutoff 2026-11-19T17:00",
                "截关：11月19日，截补料：11月18日 12:00，ETD：11月23日|customs-cutoff 2026-11-19;si-cutoff 2026-11-18T12:00;etd 2026-11-23",
                "截重 2026/11/20 18:00 截VGM 11/20 12:00|cy-cutoff 2026-11-20T18:00;vgm-cutoff 2026-11-20T12:00",
                "已于11月15日开航，预计12月18日到汉堡|etd 2026-11-15;eta 2026-12-18",
                "截单时间：11月20日 中午12点|si-cutoff 2026-11-20T12:00",
                "截港：20号下午5点|cy-cutoff 2026-11-20T17:00",
                "laycan 8-15 DEC|laycan 2026-12-08/2026-12-15",
                "LAYCAN 2/7 MAY|laycan 2027-05-02/2027-05-07",
                "ETD/ETA: 20 Nov / 24 Dec 2026|etd 2026-11-20;eta 2026-12-24",
                "ETD WK47|etd 2026-11-16/2026-11-22",
                "货好时间：12月2日|cargo-ready 2026-12-02",
                "本周五截关，下周一开船|customs-cutoff 2026-11-13;etd 2026-11-16",
                "cargo ready 1H DEC|cargo-ready 2026-12-01/2026-12-15",
                "11月下半月走货|cargo-ready 2026-11-16/2026-11-30",
                "ETA 5 January|eta 2027-01-05",
                "sailing on or about 25 November 2026|etd 2026-11-25",
                "ETD: Thu, 26-Nov-26|etd 2026-11-26",
                "closing Mon 23/11 at 1500 hrs|cutoff 2026-11-23T15:00",
                "ETA Felixstowe revised to 02-Dec|eta 2026-12-02",
                "预计开船由11月22日改为11月24日|etd 2026-11-24",
                "ATD 14-NOV-2026, ATA 15 Dec|atd 2026-11-14;ata 2026-12-15"
            })
    void readsDaysByTheWordBesideThem(String text, String expected) {
        assertThat(dates(Reading.of(text))).containsExactly(expected.split(";"));
    }

    @Test
    void readsTheMonthFirstWhereAnotherDateShowsIt() {
        assertThat(dates(Reading.of("ETD 11/12, ETA 12/24"))).containsExactly("etd 2026-11-12", "eta 2026-12-24");
        assertThat(dates(Reading.of("ETD 12/11 Ningbo, ETA 14/12")))
                .containsExactly("etd 2026-11-12", "eta 2026-12-14");
    }

    @Test
    void readsTheMonthFirstInChineseAndFromAnAmericanSender() {
        assertThat(dates(Reading.of("预计开船 12/11"))).containsExactly("etd 2026-12-11");
        assertThat(dates(Reading.from("ops@forwarder.us", "Sailing: ETD 12/11")))
                .containsExactly("etd 2026-12-11");
        assertThat(dates(Reading.from("ops@forwarder.de", "Sailing: ETD 12/11")))
                .containsExactly("etd 2026-11-12");
    }

    @Test
    void takesTheYearFromTheQuotedMail() {
        QuotedHead head = new QuotedHead("Li", "li@a.example", Instant.parse("2025-03-01T00:00:00Z"), "");
        Passage quoted = new Passage(ZoneKind.QUOTED, 0, 0, "ETD 12 March", head);
        assertThat(dates(Reading.of(new MessageText("", "ETD 12 March", List.of(quoted), List.of()))))
                .containsExactly("etd 2025-03-12");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ETD: Bi-weekly (Tues/Sat)",
                "每周四截关，周日开",
                "ETA 45/99",
                "meeting on 12/11",
                "ETD Shanghai USD 1250/1350"
            })
    void makesNoDatesOfOtherFigures(String text) {
        assertThat(dates(Reading.of(text))).isEmpty();
    }

    @Test
    void untilWhenAPriceHoldsIsNoSailing() {
        assertThat(dates(Reading.of("Sailing weekly, validity 30 Nov"))).containsExactly("validity 2026-11-30");
    }
}
