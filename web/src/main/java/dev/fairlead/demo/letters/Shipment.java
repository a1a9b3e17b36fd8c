package dev.fairlead.demo.letters;

import dev.fairlead.demo.letters.Atlas.Carrier;
import dev.fairlead.demo.letters.Atlas.Port;
import dev.fairlead.demo.letters.Atlas.Ship;
import java.time.LocalDate;
import java.util.List;

/// All facts of one job, from which every letter about it takes its words and the ground truth its values.
///
/// @param booking number at the carrier; `bl` the bill of lading
/// @param rate20 first offer in USD for a 20GP; `cut` is taken off after the customer has bargained
/// @param free days of free time; `transit` days at sea
/// @param ready,cutoff,etd,eta cargo ready, documents closed, departure, arrival
record Shipment(
        SampleCustomer customer,
        Port pol,
        Port pod,
        Carrier carrier,
        Ship ship,
        String voyage,
        String booking,
        String bl,
        String equipment,
        List<Box> boxes,
        String cargo,
        int rate20,
        int rate40,
        int cut,
        int free,
        int transit,
        LocalDate ready,
        LocalDate cutoff,
        LocalDate etd,
        LocalDate eta,
        LocalDate validUntil) {

    Language language() {
        return customer.trade().language();
    }

    static Shipment planned(Dice dice, Atlas atlas, SampleCustomer customer, LocalDate asked) {
        SampleCustomer.Trade trade = customer.trade();
        Carrier carrier = dice.pick(atlas.carriers());
        int transit = dice.between(9, 38);
        LocalDate ready = asked.plusDays(dice.between(7, 16));
        LocalDate etd = ready.plusDays(dice.between(4, 11));
        int rate40 = 50 * dice.between(17, 92);
        return new Shipment(
                customer,
                atlas.port(trade.pol()),
                atlas.port(dice.pick(trade.pods())),
                carrier,
                dice.pick(atlas.ships()),
                dice.shape("0##") + dice.pick(List.of("W", "E", "S", "N")),
                dice.shape(carrier.booking()),
                dice.shape(carrier.bl()),
                dice.pick(List.of("40HQ", "40HQ", "40HQ", "20GP")),
                boxes(dice, carrier),
                dice.pick(trade.cargo()),
                rate40 * 11 / 200 * 10,
                rate40,
                25 * dice.between(2, 6),
                dice.pick(List.of(7, 10, 14, 14, 21)),
                transit,
                ready,
                etd.minusDays(3),
                etd,
                etd.plusDays(transit),
                asked.plusDays(14).withDayOfMonth(asked.plusDays(14).lengthOfMonth()));
    }

    private static List<Box> boxes(Dice dice, Carrier carrier) {
        String owner = dice.pick(carrier.containers());
        int weight = dice.between(8, 25) * 1000;
        return java.util.stream.IntStream.range(0, dice.pick(List.of(1, 1, 2, 2, 3, 5)))
                .mapToObj(i -> Box.packed(dice, owner, weight + dice.between(0, 900)))
                .toList();
    }
}
