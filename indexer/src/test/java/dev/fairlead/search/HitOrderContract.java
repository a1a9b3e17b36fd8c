package dev.fairlead.search;

import static dev.fairlead.search.SampleMail.mail;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fairlead.search.SearchRequest.Sort;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// In which order hits come, and page after page.
interface HitOrderContract extends IndexUnderTest {

    @Test
    default void ordersByDateOrRelevance() {
        given(
                mail(1).sentAt("2026-01-01T00:00:00Z").subject("tender").says("tender tender tender"),
                mail(2).sentAt("2026-03-01T00:00:00Z").quotes("a tender among many other quoted words"),
                mail(3).sentAt("2026-02-01T00:00:00Z").says("one tender"));
        assertThat(order("tender", Sort.NEWEST)).containsExactly(2L, 3L, 1L);
        assertThat(order("tender", Sort.OLDEST)).containsExactly(1L, 3L, 2L);
        assertThat(order("tender", Sort.RELEVANCE)).containsExactly(1L, 3L, 2L);
    }

    @Test
    default void ranksTheNewerOfGoodMatchesFirstWhenAskedTo() {
        given(
                mail(1).sentAt("2019-01-01T00:00:00Z").subject("tender").says("tender tender tender"),
                mail(2).sentAt("2026-04-01T00:00:00Z").says("one tender"),
                mail(3).sentAt("2026-04-01T00:00:00Z").subject("tender"));
        assertThat(order("tender", Sort.RELEVANCE)).containsExactly(1L, 3L, 2L);
        assertThat(order("tender", Sort.RECENT)).containsExactly(3L, 2L, 1L);
    }

    @Test
    default void ranksOwnWordsBeforeQuotedOnes() {
        given(
                mail(1).says("tender rates").quotes("> filler words"),
                mail(2).says("filler words").quotes("> tender rates").sentAt("2026-05-02T00:00:00Z"));
        for (String typed : List.of("tender", "\"tender rates\"", "tender rate", "body:tender")) {
            assertThat(order(typed, Sort.RELEVANCE)).as(typed).containsExactly(1L, 2L);
        }
        assertThat(order("tend*", Sort.RELEVANCE)).containsExactlyInAnyOrder(1L, 2L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"NEWEST", "OLDEST", "RELEVANCE", "RECENT"})
    default void pagesNeverRepeatOrSkipAHitWhileMailArrives(String sort) {
        List<IndexedMessage> mails = new ArrayList<>();
        for (int i = 1; i <= 57; i++) {
            mails.add(mail(i).says("tender " + "word ".repeat(i % 5))
                    .sentAt("2026-05-0%dT00:00:00Z".formatted(1 + i % 3))
                    .build());
        }
        index().put(mails);
        index().refresh();
        List<Long> seen = new ArrayList<>();
        String cursor = null;
        do {
            SearchResult page = search("tender", Access.ALL, Sort.valueOf(sort), 10, cursor);
            page.hits().forEach(hit -> seen.add(hit.id()));
            assertThat(page.total()).isGreaterThanOrEqualTo(57);
            cursor = page.next();
            // Newer than all, so on a page that was already read.
            given(mail(1_000 + seen.size()).says("other words").sentAt("2026-05-09T00:00:00Z"));
        } while (cursor != null);
        assertThat(seen).hasSize(57);
        assertThat(new HashSet<>(seen)).hasSize(57);
    }

    @Test
    default void refusesACursorItDidNotMake() {
        given(mail(1));
        assertThatThrownBy(() -> search("", Access.ALL, Sort.NEWEST, 10, "bm90IG1pbmU"))
                .isInstanceOf(UnknownCursor.class)
                .hasMessageContaining("bm90IG1pbmU");
    }
}
