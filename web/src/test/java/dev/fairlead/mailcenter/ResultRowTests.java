package dev.fairlead.mailcenter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairlead.linking.Link;
import dev.fairlead.mentions.MentionType;
import dev.fairlead.search.SearchResult.Hit;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ResultRowTests {

    private static final Instant SENT = Instant.parse("2026-11-10T10:00:00Z");
    private static final MailDates DATES = new MailDates(ZoneOffset.UTC, Locale.ENGLISH, SENT);

    /// A line about so many vessels, below a search for a port.
    private static ResultRow about(int vessels, DeskUrl url) {
        List<Link> links = IntStream.range(0, vessels)
                .mapToObj(number ->
                        new Link("1", MentionType.VESSEL, "V" + number, "", null, 1, "seen", "auto", "subject"))
                .toList();
        Hit hit = new Hit(
                7, "m7", "Rates", "Ann", "ann@a.example", SENT, "in", List.of(), List.of("a.pdf"), "…", links, "");
        return ResultRow.of(hit, url, DATES);
    }

    @Test
    void aChipNarrowsTheSearchAndLeavesTheOpenMail() {
        ResultRow row = about(1, DeskUrl.ofQuery("port:DEHAM").opening(3L));

        assertThat(row.chips())
                .extracting(ResultRow.ChipLink::href)
                .containsExactly("/mail?q=port%3ADEHAM+vessel%3AV0");
    }

    @Test
    void aLineHasRoomForFiveChipsAndCountsTheOthers() {
        assertThat(about(5, DeskUrl.ofQuery("")).more()).isZero();

        ResultRow many = about(7, DeskUrl.ofQuery(""));
        assertThat(many.chips()).extracting(link -> link.chip().label()).containsExactly("V0", "V1", "V2", "V3", "V4");
        assertThat(many.more()).isEqualTo(2);
        assertThat(about(0, DeskUrl.ofQuery("")).more()).isZero();
    }

    @Test
    void theOpenMailIsMarkedAndNoOther() {
        assertThat(about(0, DeskUrl.ofQuery("").opening(7L)).open()).isTrue();
        assertThat(about(0, DeskUrl.ofQuery("").opening(8L)).open()).isFalse();
        assertThat(about(0, DeskUrl.ofQuery("")).open()).isFalse();
    }
}
