package dev.fairlead.enquiries;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairlead.enquiries.Said.Kind;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ConversationTests {

    private static final Instant NOON = Instant.parse("2026-11-02T12:00:00Z");

    private long next = 1;

    private Said said(Kind kind, long hours, @Nullable String pol, @Nullable String pod) {
        return new Said(
                next++,
                "t",
                NOON.plus(Duration.ofHours(hours)),
                kind,
                "lisa",
                7L,
                "jo@acme.example",
                "",
                new EnquiryLane(pol, pod, null));
    }

    private static List<String> told(Said... mails) {
        return Conversation.enquiries(List.of(mails)).stream()
                .map(one -> one.ask().mailId() + ":" + id(one.answer()) + ":" + id(one.price()))
                .toList();
    }

    private static String id(@Nullable Said said) {
        return said == null ? "-" : Long.toString(said.mailId());
    }

    @Test
    void theFirstPriceAnswersAnEnquiry() {
        assertThat(told(
                        said(Kind.ASK, 0, "CNSHA", "DEHAM"),
                        said(Kind.ANSWER, 1, null, null),
                        said(Kind.PRICE, 2, "CNSHA", "DEHAM"),
                        said(Kind.PRICE, 9, null, null)))
                .containsExactly("1:2:3");
    }

    @Test
    void whoAsksOnceMoreRemindsAndWhoAsksAfterThePriceBargains() {
        assertThat(told(
                        said(Kind.ASK, 0, "CNSHA", "DEHAM"),
                        said(Kind.ASK, 20, null, null),
                        said(Kind.PRICE, 30, null, null),
                        said(Kind.ASK, 40, "CNSHA", "DEHAM")))
                .containsExactly("1:3:3");
    }

    @Test
    void anotherLaneIsAnotherEnquiry() {
        assertThat(told(
                        said(Kind.ASK, 0, "CNSHA", "DEHAM"),
                        said(Kind.PRICE, 1, "CNSHA", "DEHAM"),
                        said(Kind.ASK, 2, "CNNGB", "USLAX")))
                .containsExactly("1:2:2", "3:-:-");
    }

    @Test
    void aPriceForOneLaneLeavesTheOtherOpen() {
        assertThat(told(
                        said(Kind.ASK, 0, "CNSHA", "DEHAM"),
                        said(Kind.ASK, 1, "CNNGB", "USLAX"),
                        said(Kind.PRICE, 2, "CNNGB", "USLAX")))
                .containsExactly("1:3:-", "2:3:3");
    }

    @Test
    void aPriceForAPortNearByAnswersWhoWaitsAlone() {
        assertThat(told(said(Kind.ASK, 0, "CNSHA", "INMUN"), said(Kind.PRICE, 1, "CNSHA", "INNSA")))
                .containsExactly("1:2:2");
    }

    @Test
    void anAnswerToAnOldMailCanBeginSomethingNew() {
        assertThat(told(
                        said(Kind.ASK, 0, "CNSHA", "DEHAM"),
                        said(Kind.PRICE, 1, null, null),
                        said(Kind.ASK, 24 * 60, "CNSHA", "DEHAM")))
                .containsExactly("1:2:2", "3:-:-");
    }

    @Test
    void ourOwnOfferIsNoAnswer() {
        assertThat(told(said(Kind.PRICE, 0, "CNSHA", "DEHAM"), said(Kind.ASK, 1, "CNSHA", "DEHAM")))
                .containsExactly("2:-:-");
    }
}
