package dev.fairlead.trade;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import dev.fairlead.freight.BillOfLading;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What a customer was asked to pay.
public record Invoice(
        @JsonPropertyDescription("Id of the invoice at its source, the same for all versions")
        String id,

        @JsonPropertyDescription("Grows with each change: a number, or the time of the change")
        long version,

        @JsonPropertyDescription("Number as it is printed; the id when nothing is said")
        String number,

        @JsonPropertyDescription("Name of the customer") String customer,

        @JsonPropertyDescription("Id of the shipment at the same source") @Nullable
        String shipment,

        @JsonPropertyDescription("Bill of lading that it is for") @Nullable
        BillOfLading bl,

        @JsonPropertyDescription("Day of the invoice") LocalDate issuedOn,

        @JsonPropertyDescription("Until when it is to be paid") @Nullable
        LocalDate dueOn,

        @JsonPropertyDescription("ISO 4217; RMB is taken as CNY")
        Currency currency,

        @JsonPropertyDescription("What is to be paid; below 0 for a credit note")
        BigDecimal amount,

        @JsonPropertyDescription("Of what it consists") List<Charge> charges,

        @JsonPropertyDescription("State of it in the words of the source") @Nullable
        String status)
        implements TradeRecord {

    public Invoice {
        id = Checks.id(id);
        version = Checks.version(version);
        String printed = Checks.text("number", number, Checks.NAME);
        number = printed == null ? id : printed;
        customer = Checks.needed("customer", customer, Checks.NAME);
        shipment = Checks.text("shipment", shipment, Checks.ID);
        Checks.needed("issuedOn", issuedOn, "a day such as 2026-11-30");
        issuedOn = Objects.requireNonNull(Checks.day("issuedOn", issuedOn));
        dueOn = Checks.day("dueOn", dueOn);
        currency = Checks.needed("currency", currency, "a currency such as USD");
        amount = Checks.amount("amount", amount);
        charges = Checks.list("charges", charges);
        status = Checks.text("status", status, Checks.NAME);
    }

    @Override
    public TradeKind kind() {
        return TradeKind.INVOICES;
    }
}
