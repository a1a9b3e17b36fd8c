package dev.fairlead.quotes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.fairlead.PageTest;
import dev.fairlead.intake.MailLinks;
import dev.fairlead.intake.Mails;
import dev.fairlead.mentions.MentionType;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Quotes whose mail concerns somebody else now, and all of them made anew.
@PageTest
class MailQuoteMovesModuleTests extends QuotesFromMail {

    @Autowired
    private MailLinks links;

    @Autowired
    private Mails mails;

    @Test
    void aRelinkedMailMovesItsQuoteAndSaysSo() {
        Quote quote = deliver(letter(
                        "a",
                        address,
                        buyer(),
                        "2026-11-02T08:00:00Z",
                        "Shanghai-Hamburg USD 1300 per 40HQ, carrier MSC"))
                .getFirst();
        long other = customer(key + " Other Ltd", key + "-other.example");
        long mail = Objects.requireNonNull(quote.origin().mailId());
        mails.find(mail).orElseThrow().links().stream()
                .filter(link -> link.type() == MentionType.CUSTOMER)
                .forEach(link -> links.remove(mail, link.id(), "admin"));
        links.add(mail, MentionType.CUSTOMER, key + " Other Ltd", "admin");

        await().atMost(Duration.ofSeconds(60))
                .until(() -> Objects.equals(found(quote.id()).customerId(), other));
        assertThat(history.of(quote.id()))
                .anySatisfy(change -> {
                    assertThat(change.field()).isEqualTo("customer");
                    assertThat(change.was()).isIn(key + " Buyer GmbH #" + customer, "");
                })
                .anySatisfy(change -> assertThat(change.now()).isEqualTo(key + " Other Ltd #" + other));
    }

    @Test
    void makingEverythingAnewKeepsEachQuoteItself() {
        List<Quote> before = deliver(
                letter(
                        "a",
                        address,
                        buyer(),
                        "2026-11-02T08:00:00Z",
                        "Shanghai-Hamburg USD 1300 per 40HQ, carrier MSC"),
                letter(
                        "b",
                        agent(),
                        address,
                        "2026-11-03T08:00:00Z",
                        "Our offer: Ningbo-Rotterdam USD 900 per 20GP, carrier COSCO"));
        stages.rebuild("quotes");
        room.awaitStages("quotes");

        assertThat(all()).isEqualTo(before);
    }
}
