package dev.fairlead.shipments;

import dev.fairlead.trade.Order;
import dev.fairlead.trade.Shipment;
import dev.fairlead.trade.TradeRecord;
import dev.fairlead.trade.TradeRecords;
import dev.fairlead.trade.When;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a record of the trade says of a job.
///
/// @param etd and the other times as the source wrote them
record JobDraft(
        JobKind kind,
        Job.Origin origin,
        String customerName,
        Job.Numbers numbers,
        Job.Way way,
        @Nullable String etd,
        @Nullable String eta,
        @Nullable String atd,
        @Nullable String ata,
        String status) {

    /// Empty for what is neither an order nor a shipment.
    static Optional<JobDraft> of(String source, TradeRecord told) {
        return switch (told) {
            case Order order -> Optional.of(of(source, order));
            case Shipment shipment -> Optional.of(of(source, shipment));
            default -> Optional.empty();
        };
    }

    private static JobDraft of(String source, Order order) {
        return new JobDraft(
                JobKind.ORDER,
                origin(JobKind.ORDER, source, order.id(), null),
                order.customer(),
                new Job.Numbers(null, null, text(order.booking()), List.of()),
                new Job.Way(text(order.pol()), text(order.pod()), capitals(order.vessel()), null, text(order.voyage())),
                null,
                null,
                null,
                null,
                Objects.requireNonNullElse(order.status(), ""));
    }

    private static JobDraft of(String source, Shipment shipment) {
        return new JobDraft(
                JobKind.SHIPMENT,
                origin(JobKind.SHIPMENT, source, shipment.id(), shipment.order()),
                Objects.requireNonNullElse(shipment.customer(), ""),
                new Job.Numbers(
                        text(shipment.bl()),
                        text(shipment.houseBl()),
                        text(shipment.booking()),
                        shipment.containers().stream()
                                .map(Object::toString)
                                .distinct()
                                .toList()),
                new Job.Way(
                        text(shipment.pol()),
                        text(shipment.pod()),
                        capitals(shipment.vessel()),
                        text(shipment.imo()),
                        text(shipment.voyage())),
                time(shipment.etd()),
                time(shipment.eta()),
                time(shipment.atd()),
                time(shipment.ata()),
                Objects.requireNonNullElse(shipment.status(), ""));
    }

    private static Job.Origin origin(JobKind kind, String source, String id, @Nullable String order) {
        return new Job.Origin(
                TradeRecords.name(kind.record(), source, id),
                source,
                id,
                order == null ? null : TradeRecords.name(JobKind.ORDER.record(), source, order));
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private static @Nullable String time(@Nullable When time) {
        return time == null ? null : time.value();
    }

    private static @Nullable String capitals(@Nullable String vessel) {
        return vessel == null ? null : vessel.strip().toUpperCase(Locale.ROOT);
    }
}
