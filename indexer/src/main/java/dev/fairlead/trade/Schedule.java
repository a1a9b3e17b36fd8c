package dev.fairlead.trade;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import dev.fairlead.freight.ImoNumber;
import dev.fairlead.freight.PortCode;
import dev.fairlead.freight.VoyageNumber;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where a vessel calls on a voyage, and when.
public record Schedule(
        @JsonPropertyDescription("Id of the schedule at its source, the same for all versions")
        String id,

        @JsonPropertyDescription("Grows with each change: a number, or the time of the change")
        long version,

        @Nullable String carrier,

        @JsonPropertyDescription("Service of the carrier, by code or name") @Nullable
        String service,

        @JsonPropertyDescription("Name of the vessel") String vessel,

        @JsonPropertyDescription("IMO number of the vessel") @Nullable
        ImoNumber imo,

        @Nullable VoyageNumber voyage,

        @JsonPropertyDescription("Ports in the order of the voyage")
        List<Call> calls)
        implements TradeRecord {

    /// A call at a port.
    public record Call(
            @JsonPropertyDescription("UN/LOCODE of the port")
            PortCode port,

            @JsonPropertyDescription("Terminal, by code or name") @Nullable
            String terminal,

            @JsonPropertyDescription("Voyage on which it arrives") @Nullable
            VoyageNumber importVoyage,

            @JsonPropertyDescription("Voyage on which it leaves") @Nullable
            VoyageNumber exportVoyage,

            @JsonPropertyDescription("Arrival, expected") @Nullable
            When eta,

            @JsonPropertyDescription("Arrival, done") @Nullable
            When ata,

            @JsonPropertyDescription("Departure, expected") @Nullable
            When etd,

            @JsonPropertyDescription("Departure, done") @Nullable
            When atd,

            @JsonPropertyDescription("Until when cargo is taken") @Nullable
            When cutOff) {

        public Call {
            port = Checks.needed("port", port, "a port code such as CNSHA");
            terminal = Checks.text("terminal", terminal, Checks.NAME);
        }
    }

    public Schedule {
        id = Checks.id(id);
        version = Checks.version(version);
        carrier = Checks.text("carrier", carrier, Checks.NAME);
        service = Checks.text("service", service, Checks.NAME);
        vessel = Checks.needed("vessel", vessel, Checks.NAME);
        calls = Checks.list("calls", calls);
        if (calls.isEmpty()) {
            throw InvalidRecord.missing("calls", "a port at least");
        }
    }

    @Override
    public TradeKind kind() {
        return TradeKind.SCHEDULES;
    }
}
