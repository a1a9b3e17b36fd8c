package dev.fairlead.demo.letters;

import dev.fairlead.demo.letters.GroundTruth.SampleRate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Writes down what a letter says: the gaps of its wording that were filled, no more.
record Truths(Shipment shipment, Set<String> used) {

    GroundTruth of(String messageId, Step step, boolean boxesAttached) {
        List<String> containers = containers();
        List<String> attached = new ArrayList<>();
        if (boxesAttached) {
            shipment.boxes().forEach(b -> attached.add(b.number()));
            attached.removeAll(containers);
        }
        return new GroundTruth(
                messageId,
                step,
                shipment.customer().domain(),
                containers,
                List.copyOf(attached),
                said("bl", shipment.bl()),
                said("booking", shipment.booking()),
                said("vessel", shipment.ship().name()),
                said("imo", shipment.ship().imo()),
                said("voyage", shipment.voyage()),
                used.contains("rates")
                        ? shipment.pol().code()
                        : said("pol", shipment.pol().code()),
                used.contains("rates")
                        ? shipment.pod().code()
                        : said("pod", shipment.pod().code()),
                said("cargo", shipment.cargo()),
                rates());
    }

    private String said(String gap, String value) {
        return used.contains(gap) ? value : "";
    }

    private List<String> containers() {
        if (used.contains("boxes")) {
            return shipment.boxes().stream().map(Box::number).toList();
        }
        return used.contains("container") ? List.of(shipment.boxes().getFirst().number()) : List.of();
    }

    private List<SampleRate> rates() {
        if (used.contains("revised") || used.contains("revised40")) {
            return rates(shipment.cut());
        }
        return used.contains("rates") || used.contains("rate20") ? rates(0) : List.of();
    }

    private List<SampleRate> rates(int cut) {
        String carrier = shipment.carrier().code();
        return List.of(
                new SampleRate(carrier, "20GP", "USD", shipment.rate20() - cut),
                new SampleRate(carrier, "40HQ", "USD", shipment.rate40() - cut));
    }
}
