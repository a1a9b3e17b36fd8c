package dev.fairlead.trade;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import dev.fairlead.freight.BookingNumber;
import dev.fairlead.freight.Incoterm;
import dev.fairlead.freight.PortCode;
import dev.fairlead.freight.VoyageNumber;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A customer's order to carry something.
public record Order(
        @JsonPropertyDescription("Id of the order at its source, the same for all versions")
        String id,

        @JsonPropertyDescription("Grows with each change: a number, or the time of the change")
        long version,

        @JsonPropertyDescription("Name of the customer") String customer,

        @JsonPropertyDescription("The customer's own number of it") @Nullable
        String reference,

        @JsonPropertyDescription("Day on which it was ordered") @Nullable
        LocalDate orderedOn,

        @JsonPropertyDescription("Port of loading") @Nullable
        PortCode pol,

        @JsonPropertyDescription("Port of discharge") @Nullable
        PortCode pod,

        @JsonPropertyDescription("Containers ordered; a text may name several with ; between")
        List<Boxes> equipment,

        @JsonPropertyDescription("What is carried") @Nullable
        String cargo,

        @Nullable BigDecimal weightKg,
        @Nullable BigDecimal volumeM3,
        @Nullable Incoterm incoterm,
        @Nullable String carrier,
        @Nullable String vessel,
        @Nullable VoyageNumber voyage,
        @Nullable BookingNumber booking,

        @JsonPropertyDescription("Day from which the cargo can be fetched") @Nullable
        LocalDate readyOn,

        @JsonPropertyDescription("State of it in the words of the source") @Nullable
        String status,

        @Nullable String remark)
        implements TradeRecord {

    public Order {
        id = Checks.id(id);
        version = Checks.version(version);
        customer = Checks.needed("customer", customer, Checks.NAME);
        reference = Checks.text("reference", reference, Checks.NAME);
        orderedOn = Checks.day("orderedOn", orderedOn);
        equipment = Checks.list("equipment", equipment);
        cargo = Checks.text("cargo", cargo, Checks.WORDS);
        weightKg = Checks.measure("weightKg", weightKg);
        volumeM3 = Checks.measure("volumeM3", volumeM3);
        carrier = Checks.text("carrier", carrier, Checks.NAME);
        vessel = Checks.text("vessel", vessel, Checks.NAME);
        readyOn = Checks.day("readyOn", readyOn);
        status = Checks.text("status", status, Checks.NAME);
        remark = Checks.text("remark", remark, Checks.WORDS);
    }

    @Override
    public TradeKind kind() {
        return TradeKind.ORDERS;
    }
}
