package dev.fairlead.demo.letters;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A booked shipment as the forwarder's other system has it.
///
/// @param bl of a shipment that has sailed, `atd` when; null before
/// @param eta as it was told first, `newEta` later: the same when nothing delayed it
/// @param ata null while it is under way
public record SampleJob(
        String customer,
        String booking,
        @Nullable String bl,
        List<String> containers,
        String equipment,
        String pol,
        String pod,
        String carrier,
        String vessel,
        String imo,
        String voyage,
        String cargo,
        LocalDate etd,
        LocalDate eta,
        LocalDate newEta,
        @Nullable LocalDate atd,
        @Nullable LocalDate ata) {

    private static final int DELAY_DAYS = 5;

    /// @param steps that were told of it
    static SampleJob of(Shipment shipment, Set<Step> steps, LocalDate today) {
        boolean sailed = steps.contains(Step.SHIPPED);
        boolean delayed = steps.contains(Step.DELAY);
        return new SampleJob(
                shipment.customer().name(),
                shipment.booking(),
                sailed ? shipment.bl() : null,
                shipment.boxes().stream().map(Box::number).toList(),
                shipment.equipment(),
                shipment.pol().code(),
                shipment.pod().code(),
                shipment.carrier().code(),
                shipment.ship().name(),
                shipment.ship().imo(),
                shipment.voyage(),
                shipment.cargo(),
                shipment.etd(),
                delayed ? shipment.eta().minusDays(DELAY_DAYS) : shipment.eta(),
                shipment.eta(),
                sailed ? shipment.etd() : null,
                sailed && shipment.eta().isBefore(today) ? shipment.eta() : null);
    }

    public boolean delayed() {
        return !eta.equals(newEta);
    }
}
