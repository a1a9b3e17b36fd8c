package dev.fairlead.quotes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;

import dev.fairlead.Letter;
import dev.fairlead.PageTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/// New prices and copies of one quote.
@PageTest
class MailQuoteRevisionModuleTests extends QuotesFromMail {

    @Autowired
    private MockMvc web;

    @Test
    void aRevisionIsTheNextVersionOfTheSameQuote() {
        Letter first = letter(
                "a",
                address,
                buyer(),
                "2026-11-02T08:00:00Z",
                "Shanghai-Hamburg USD 1300 per 40HQ, carrier MSC, valid until 2026-11-30");
        long id = deliver(first).getFirst().id();
        List<Quote> all = deliver(letter(
                        "b",
                        address,
                        buyer(),
                        "2026-11-04T08:00:00Z",
                        "Shanghai-Hamburg USD 1250 per 40HQ, carrier MSC, valid until 2026-11-30")
                .answering(first));

        assertThat(all).extracting(Quote::id).containsExactly(id);
        assertThat(all.getFirst().revision()).isEqualTo(2);
        assertThat(all.getFirst().version()).isEqualTo(2);
        assertThat(amount(all.getFirst())).isEqualTo(1250);
        assertThat(history.of(id)).extracting(QuoteHistory.Change::field).contains("lines");
    }

    /// Without the carrier the second price goes on with the first; the answer below which it is copied follows it.
    @Test
    void copiesFollowAPriceThatGoesOnWithTheOneBeforeInWhateverOrderTheyCome() {
        Letter first = letter(
                "a", address, buyer(), "2026-11-02T08:00:00Z", "Shanghai-Hamburg USD 1300 per 40HQ, carrier MSC");
        Letter second = letter("b", address, buyer(), "2026-11-04T08:00:00Z", "Shanghai-Hamburg USD 1250 per 40HQ")
                .answering(first);
        Letter answer = letter(
                        "c",
                        buyer(),
                        address,
                        "2026-11-05T08:00:00Z",
                        "Thank you, we come back.\n\n-----Original Message-----\nFrom: " + address
                                + "\nSent: Wednesday, November 4, 2026 8:00 AM\nTo: " + buyer()
                                + "\nSubject: rates\n\nShanghai-Hamburg USD 1250 per 40HQ\n")
                .answering(second)
                .with("References: <" + first.id() + "> <" + second.id() + ">");
        deliver(second, answer);
        List<Quote> late = deliver(first);

        assertThat(late).singleElement().satisfies(quote -> {
            assertThat(amount(quote)).isEqualTo(1250);
            assertThat(quote.revision()).isEqualTo(2);
            assertThat(quote.offer().carrier()).isEqualTo("MSCU");
        });
        stages.rebuild("quotes");
        room.awaitStages("quotes");
        assertThat(all()).extracting(Quote::id).containsExactly(late.getFirst().id());
    }

    @Test
    void theApiTellsTheEarlierPricesOfAQuote() throws Exception {
        Letter first = letter(
                "a", address, buyer(), "2026-11-02T08:00:00Z", "Shanghai-Hamburg USD 1300 per 40HQ, carrier MSC");
        deliver(
                first,
                letter("b", address, buyer(), "2026-11-04T08:00:00Z", "Shanghai-Hamburg USD 1250 per 40HQ, carrier MSC")
                        .answering(first));

        web.perform(get("/api/v1/quotes?rep=" + rep).with(user(rep).roles("REP")))
                .andExpect(jsonPath("$.items[0].lines[0].amount").value(1250))
                .andExpect(jsonPath("$.items[0].revisions.length()").value(1))
                .andExpect(jsonPath("$.items[0].revisions[0].revision").value(1))
                .andExpect(jsonPath("$.items[0].revisions[0].lines[0].amount").value(1300))
                .andExpect(jsonPath("$.items[0].revisions[0].messageId").value(first.id()));
    }

    @Test
    void aCopyBelowAnAnswerMakesNoSecondQuote() {
        List<Quote> all = deliver(
                letter(
                        "a",
                        address,
                        buyer(),
                        "2026-11-02T08:00:00Z",
                        "Shanghai-Hamburg USD 1300 per 40HQ, carrier MSC"),
                letter(
                        "b",
                        buyer(),
                        address,
                        "2026-11-03T08:00:00Z",
                        "Thank you, we come back.\n\n-----Original Message-----\nFrom: " + address
                                + "\nSent: Monday, November 2, 2026 8:00 AM\nTo: " + buyer()
                                + "\nSubject: rates\n\nShanghai-Hamburg USD 1300 per 40HQ, carrier MSC\n"));

        assertThat(all).hasSize(1);
        assertThat(all.getFirst().direction()).isEqualTo(QuoteDirection.SOLD);
        assertThat(all.getFirst().revision()).isEqualTo(1);
    }

    @Test
    void aPriceThatStandsOnlyInAForwardedMailCountsOnceWithItsWriterAndDay() {
        String forwarded = "FYI\n\n-----Original Message-----\nFrom: Rates Desk <" + agent()
                + ">\nSent: Monday, November 2, 2026 8:00 AM\nTo: pricing@" + key
                + "-forwarder.example\nSubject: rates\n\nShanghai-Hamburg USD 1050 per 40HQ, carrier MSC\n";
        List<Quote> all = deliver(
                letter("a", "pricing@" + key + "-forwarder.example", address, "2026-11-05T08:00:00Z", forwarded),
                letter(
                        "b",
                        "pricing@" + key + "-forwarder.example",
                        address,
                        "2026-11-06T08:00:00Z",
                        "again\n" + forwarded));

        assertThat(all).hasSize(1);
        assertThat(all.getFirst().direction()).isEqualTo(QuoteDirection.BOUGHT);
        assertThat(all.getFirst().party()).contains(agent());
        assertThat(all.getFirst().quotedAt().toString()).startsWith("2026-11-02");
    }
}
