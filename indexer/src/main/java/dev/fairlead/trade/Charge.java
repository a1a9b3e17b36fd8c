package dev.fairlead.trade;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.math.BigDecimal;
import java.util.Currency;
import org.jspecify.annotations.Nullable;

/// A charge of a rate or of an invoice.
public record Charge(
        @JsonPropertyDescription("O/F, THC, BAF … or in words")
        String charge,

        @JsonPropertyDescription("Per what: container, B/L, kg") @Nullable
        String unit,

        @JsonPropertyDescription("ISO 4217; RMB is taken as CNY")
        Currency currency,

        @JsonPropertyDescription("Below 0 for a discount") BigDecimal amount) {

    public Charge {
        charge = Checks.needed("charge", charge, Checks.NAME);
        unit = Checks.text("unit", unit, Checks.NAME);
        currency = Checks.needed("currency", currency, "a currency such as USD");
        amount = Checks.amount("amount", amount);
    }
}
