package dev.fairlead.trade;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import dev.fairlead.freight.BillOfLading;
import dev.fairlead.freight.BookingNumber;
import dev.fairlead.freight.ContainerNumber;
import dev.fairlead.freight.ImoNumber;
import dev.fairlead.freight.Incoterm;
import dev.fairlead.freight.PortCode;
import dev.fairlead.freight.VoyageNumber;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Something that is carried.
public record Shipment(
        @JsonPropertyDescription("Id of the shipment at its source, the same for all versions")
        String id,

        @JsonPropertyDescription("Grows with each change: a number, or the time of the change")
        long version,

        @JsonPropertyDescription("Name of the customer") @Nullable
        String customer,

        @JsonPropertyDescription("Id of the order at the same source") @Nullable
        String order,

        @JsonPropertyDescription("Bill of lading of the carrier") @Nullable
        BillOfLading bl,

        @JsonPropertyDescription("House bill of lading") @Nullable
        BillOfLading houseBl,

        @Nullable BookingNumber booking,

        @JsonPropertyDescription("Numbers of its containers; a text may name several with ; between")
        List<ContainerNumber> containers,

        @JsonPropertyDescription("Containers by type; a text may name several with ; between")
        List<Boxes> equipment,

        @JsonPropertyDescription("Port of loading") @Nullable
        PortCode pol,

        @JsonPropertyDescription("Port of discharge") @Nullable
        PortCode pod,

        @Nullable String carrier,
        @Nullable String vessel,

        @JsonPropertyDescription("IMO number of the vessel") @Nullable
        ImoNumber imo,

        @Nullable VoyageNumber voyage,

        @JsonPropertyDescription("Departure from POL, expected") @Nullable
        When etd,

        @JsonPropertyDescription("Arrival at POD, expected") @Nullable
        When eta,

        @JsonPropertyDescription("Departure from POL, done") @Nullable
        When atd,

        @JsonPropertyDescription("Arrival at POD, done") @Nullable
        When ata,

        @Nullable String shipper,
        @Nullable String consignee,

        @JsonPropertyDescription("What is carried") @Nullable
        String cargo,

        @Nullable Integer packages,
        @Nullable BigDecimal weightKg,
        @Nullable BigDecimal volumeM3,
        @Nullable Incoterm incoterm,

        @JsonPropertyDescription("State of it in the words of the source") @Nullable
        String status,

        @JsonPropertyDescription("What happened to it, and where")
        List<Milestone> milestones)
        implements TradeRecord {

    /// Something that happened to a shipment, or will.
    public record Milestone(
            @JsonPropertyDescription("What, in the words of the source: gate-in, loaded")
            String event,

            @JsonPropertyDescription("When") When at,
            @JsonPropertyDescription("Where") @Nullable String place) {

        public Milestone {
            event = Checks.needed("event", event, Checks.NAME);
            at = Checks.needed("at", at, When.EXPECTED);
            place = Checks.text("place", place, Checks.NAME);
        }
    }

    private static final int MOST_PACKAGES = 100_000_000;

    public Shipment {
        id = Checks.id(id);
        version = Checks.version(version);
        customer = Checks.text("customer", customer, Checks.NAME);
        order = Checks.text("order", order, Checks.ID);
        containers = Checks.list("containers", containers);
        equipment = Checks.list("equipment", equipment);
        carrier = Checks.text("carrier", carrier, Checks.NAME);
        vessel = Checks.text("vessel", vessel, Checks.NAME);
        shipper = Checks.text("shipper", shipper, Checks.WORDS);
        consignee = Checks.text("consignee", consignee, Checks.WORDS);
        cargo = Checks.text("cargo", cargo, Checks.WORDS);
        packages = Checks.count("packages", packages, MOST_PACKAGES);
        weightKg = Checks.measure("weightKg", weightKg);
        volumeM3 = Checks.measure("volumeM3", volumeM3);
        status = Checks.text("status", status, Checks.NAME);
        milestones = Checks.list("milestones", milestones);
    }

    @Override
    public TradeKind kind() {
        return TradeKind.SHIPMENTS;
    }
}
