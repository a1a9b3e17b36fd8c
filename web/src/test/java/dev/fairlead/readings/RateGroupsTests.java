package dev.fairlead.readings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.fairlead.rates.QuotedRate;
import dev.fairlead.rates.RateKind;
import dev.fairlead.rates.RateOrigin;
import dev.fairlead.rates.RateTerms;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RateGroupsTests {

    private static QuotedRate rate(@Nullable String equipment, String charge, int amount) {
        return new QuotedRate(
                "MSC",
                "CNSHA",
                "DEHAM",
                equipment,
                charge,
                equipment == null ? "BL" : equipment,
                "USD",
                BigDecimal.valueOf(amount),
                null,
                null,
                null,
                false,
                0,
                10,
                RateKind.OFFER,
                RateTerms.NONE,
                RateOrigin.OWN,
                null);
    }

    @Test
    void oneQuoteForEachTypeOfContainer() {
        var quotes = RateGroups.of(List.of(rate("20GP", "O/F", 850), rate("40HQ", "O/F", 1350)));

        assertThat(quotes).extracting(quote -> quote.head().equipment()).containsExactly("20GP", "40HQ");
    }

    @Test
    void freightComesFirstWhateverTheMailNamesFirst() {
        var quotes = RateGroups.of(List.of(rate("40HQ", "THC", 200), rate("40HQ", "O/F", 1350)));

        assertThat(quotes).hasSize(1);
        assertThat(quotes.getFirst().rates()).extracting(QuotedRate::charge).containsExactly("O/F", "THC");
    }

    @Test
    void aChargePerBillOfLadingBelongsToEachQuoteOfItsLane() {
        var quotes = RateGroups.of(List.of(rate("20GP", "O/F", 850), rate("40HQ", "O/F", 1350), rate(null, "DOC", 50)));

        assertThat(quotes)
                .hasSize(2)
                .allSatisfy(quote ->
                        assertThat(quote.rates()).extracting(QuotedRate::charge).containsExactly("O/F", "DOC"));
    }

    @Test
    void theSameFreightTwiceIsTwoOffers() {
        var quotes = RateGroups.of(List.of(rate("40HQ", "O/F", 1350), rate("40HQ", "O/F", 1500)));

        assertThat(quotes).extracting(quote -> quote.head().amount().intValue()).containsExactly(1350, 1500);
    }

    @Test
    void anAllInPriceBesideTheFreightIsOfOneQuote() {
        var quotes = RateGroups.of(List.of(rate("40HQ", "O/F", 1350), rate("40HQ", "ALL IN", 1700)));

        assertThat(quotes).hasSize(1);
        assertThat(quotes.getFirst().rates()).extracting(QuotedRate::charge).containsExactly("O/F", "ALL IN");
    }

    @Test
    void aChargeForAContainerWithoutFreightIsKeptAndDoubted() {
        var quotes =
                RateGroups.of(List.of(rate("40HQ", "O/F", 1350), rate("20RF", "THC", 1900), rate("20RF", "DOC", 50)));

        assertThat(quotes)
                .extracting(quote -> quote.head().equipment(), RateGroups.Group::doubtful)
                .containsExactly(tuple("40HQ", false), tuple("20RF", true));
        assertThat(quotes.getLast().rates()).hasSize(2);
    }

    @Test
    void whatIsChargedPerFortyFeetIsChargedForHighCubesToo() {
        var quotes =
                RateGroups.of(List.of(rate("20GP", "O/F", 850), rate("40HQ", "O/F", 1350), rate("40GP", "THC", 180)));

        assertThat(quotes).hasSize(2);
        assertThat(quotes.getLast().rates()).extracting(QuotedRate::charge).containsExactly("O/F", "THC");
    }

    @Test
    void chargesAloneAreAQuoteOfTheirOwn() {
        assertThat(RateGroups.of(List.of(rate(null, "DOC", 50)))).hasSize(1);
    }
}
