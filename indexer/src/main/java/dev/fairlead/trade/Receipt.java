package dev.fairlead.trade;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What a customer has paid.
public record Receipt(
        @JsonPropertyDescription("Id of the receipt at its source, the same for all versions")
        String id,

        @JsonPropertyDescription("Grows with each change: a number, or the time of the change")
        long version,

        @JsonPropertyDescription("Name of the customer") String customer,

        @JsonPropertyDescription("Number of the invoice that is paid") @Nullable
        String invoice,

        @JsonPropertyDescription("Day on which the money came")
        LocalDate receivedOn,

        @JsonPropertyDescription("ISO 4217; RMB is taken as CNY")
        Currency currency,

        @JsonPropertyDescription("What was paid; below 0 when it was paid back")
        BigDecimal amount,

        @JsonPropertyDescription("Transfer, cheque …") @Nullable
        String method,

        @JsonPropertyDescription("What the customer wrote with it") @Nullable
        String reference)
        implements TradeRecord {

    public Receipt {
        id = Checks.id(id);
        version = Checks.version(version);
        customer = Checks.needed("customer", customer, Checks.NAME);
        invoice = Checks.text("invoice", invoice, Checks.NAME);
        Checks.needed("receivedOn", receivedOn, "a day such as 2026-11-30");
        receivedOn = Objects.requireNonNull(Checks.day("receivedOn", receivedOn));
        currency = Checks.needed("currency", currency, "a currency such as USD");
        amount = Checks.amount("amount", amount);
        method = Checks.text("method", method, Checks.NAME);
        reference = Checks.text("reference", reference, Checks.WORDS);
    }

    @Override
    public TradeKind kind() {
        return TradeKind.RECEIPTS;
    }
}
