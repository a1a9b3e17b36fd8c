package dev.fairlead.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairlead.PageTest;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Who quoted whom: sold, bought, wished for, or no offer at all.
@PageTest
class MailQuoteSidesModuleTests extends QuotesFromMail {

    @Test
    void whatWeWriteToACustomerIsSold() {
        List<Quote> all = deliver(letter(
                "a",
                address,
                buyer(),
                "2026-11-02T08:00:00Z",
                "Shanghai-Hamburg USD 1250 per 40HQ, carrier MSC, valid until 2026-11-30\nTHC USD 120 per container"));

        assertThat(all).hasSize(1);
        Quote quote = all.getFirst();
        assertThat(quote.direction()).isEqualTo(QuoteDirection.SOLD);
        assertThat(quote.customerId()).isEqualTo(customer);
        assertThat(quote.party()).contains(buyer());
        assertThat(quote.offer().lines())
                .extracting(Offer.Line::charge)
                .contains("O/F")
                .first()
                .isEqualTo("O/F");
        assertThat(quote.course().status()).isEqualTo(QuoteStatus.READ);
    }

    @Test
    void whatAnAgentWritesToUsIsBought() {
        List<Quote> all = deliver(letter(
                "a",
                agent(),
                address,
                "2026-11-02T08:00:00Z",
                "Our offer: Shanghai-Hamburg USD 1050 per 40HQ, carrier MSC"));

        assertThat(all).extracting(Quote::direction).containsExactly(QuoteDirection.BOUGHT);
        assertThat(all.getFirst().party()).contains(agent());
        assertThat(all.getFirst().rep()).isEqualTo(rep);
    }

    @Test
    void aPriceThatTheCustomerWishesForIsATarget() {
        List<Quote> all = deliver(letter(
                "a",
                buyer(),
                address,
                "2026-11-02T08:00:00Z",
                "Target rate Shanghai-Hamburg: USD 1100 per 40HQ, please check."));

        assertThat(all).extracting(Quote::direction).containsExactly(QuoteDirection.TARGET);
        assertThat(all.getFirst().customerId()).isEqualTo(customer);
    }

    @Test
    void aCustomerWhoRepeatsOurPriceWishesForNothing() {
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
                        "We accept Shanghai-Hamburg USD 1300 per 40HQ, carrier MSC."));

        assertThat(all).extracting(Quote::direction).containsExactly(QuoteDirection.SOLD);
    }

    @Test
    void localChargesAreAnOfferUnlessTheyAreDueForAShipment() {
        String charges = "POD: Hamburg\nLocal charges: THC EUR 245 per container, DOC EUR 45 per B/L";
        List<Quote> all = deliver(
                letter("a", agent(), address, "2026-11-02T08:00:00Z", charges),
                letter(
                        "b",
                        agent(),
                        address,
                        "2026-11-20T08:00:00Z",
                        "ARRIVAL NOTICE\nVessel / Voyage: SHANDONG LOTUS / 013N\nB/L No.: OOLU2761595983\n"
                                + "Container: OOLU5288638\nETA Hamburg: 30 Nov 2026\n" + charges));

        assertThat(all)
                .singleElement()
                .satisfies(quote -> assertThat(quote.origin().messageId()).startsWith(key + "a"));
    }
}
