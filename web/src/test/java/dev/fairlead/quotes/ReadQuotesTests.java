package dev.fairlead.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairlead.intake.Direction;
import dev.fairlead.intake.Mail;
import dev.fairlead.mime.Address;
import dev.fairlead.recognition.QuotedRate;
import dev.fairlead.recognition.RateKind;
import dev.fairlead.recognition.RateOrigin;
import dev.fairlead.recognition.RateTerms;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReadQuotesTests {

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
                RateOrigin.OWN);
    }

    private static Mail mail(Direction direction, QuotedRate... rates) {
        Address someone = new Address("", "lisa@firm.example");
        return new Mail(
                1,
                "a@firm.example",
                "",
                "t",
                "Rates",
                someone,
                List.of(),
                List.of(),
                Instant.EPOCH,
                direction,
                false,
                1000,
                List.of(),
                null,
                "lisa",
                List.of(),
                List.of(rates),
                List.of(),
                1);
    }

    @Test
    void oneQuoteForEachTypeOfContainer() {
        var quotes = ReadQuotes.of(mail(Direction.OUTBOUND, rate("20GP", "O/F", 850), rate("40HQ", "O/F", 1350)));

        assertThat(quotes).extracting(quote -> quote.head().equipment()).containsExactly("20GP", "40HQ");
    }

    @Test
    void freightComesFirstWhateverTheMailNamesFirst() {
        var quotes = ReadQuotes.of(mail(Direction.OUTBOUND, rate("40HQ", "THC", 200), rate("40HQ", "O/F", 1350)));

        assertThat(quotes).hasSize(1);
        assertThat(quotes.getFirst().rates()).extracting(QuotedRate::charge).containsExactly("O/F", "THC");
    }

    @Test
    void aChargePerBillOfLadingBelongsToEachQuoteOfItsLane() {
        var quotes = ReadQuotes.of(
                mail(Direction.OUTBOUND, rate("20GP", "O/F", 850), rate("40HQ", "O/F", 1350), rate(null, "DOC", 50)));

        assertThat(quotes)
                .hasSize(2)
                .allSatisfy(quote ->
                        assertThat(quote.rates()).extracting(QuotedRate::charge).containsExactly("O/F", "DOC"));
    }

    @Test
    void whatOthersQuoteUsIsNoQuoteOfOurs() {
        assertThat(ReadQuotes.of(mail(Direction.INBOUND, rate("40HQ", "O/F", 1350))))
                .isEmpty();
    }
}
