package dev.fairlead.shipments;

import dev.fairlead.frame.Amounts;
import dev.fairlead.search.SearchResult.Hit;
import dev.fairlead.trade.Order;
import dev.fairlead.trade.Shipment;
import dev.fairlead.trade.Shipment.Milestone;
import dev.fairlead.trade.TradeRecord;
import dev.fairlead.trade.When;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// All that is known of an order or a shipment.
///
/// @param told every version of its record, the latest first; empty when nothing is kept of it
/// @param related its order, or the shipments of an order
/// @param mails how many name one of its numbers
/// @param latest of these mails
record JobFile(Job job, List<TradeRecord> told, List<Job> related, long mails, List<Hit> latest) {

    /// What else its source says of it, by the field's name; nothing that is empty.
    public Map<String, String> details(Locale language) {
        Map<String, @Nullable Object> all = told.isEmpty() ? Map.of() : all(told.getFirst(), language);
        Map<String, String> some = new LinkedHashMap<>();
        all.forEach((name, value) -> {
            if (value != null && !value.toString().isEmpty()) {
                some.put(name, value.toString());
            }
        });
        return some;
    }

    private static Map<String, @Nullable Object> all(TradeRecord told, Locale language) {
        Map<String, @Nullable Object> all = new LinkedHashMap<>();
        if (told instanceof Order order) {
            all.put("reference", order.reference());
            all.put("orderedOn", order.orderedOn());
            all.put("readyOn", order.readyOn());
            all.put("equipment", joined(order.equipment()));
            all.put("cargo", order.cargo());
            all.put("weight", measured(order.weightKg(), " kg", language));
            all.put("volume", measured(order.volumeM3(), " m³", language));
            all.put("incoterm", order.incoterm());
            all.put("carrier", order.carrier());
            all.put("remark", order.remark());
        } else if (told instanceof Shipment shipment) {
            all.put("carrier", shipment.carrier());
            all.put("equipment", joined(shipment.equipment()));
            all.put("cargo", shipment.cargo());
            all.put("packages", shipment.packages());
            all.put("weight", measured(shipment.weightKg(), " kg", language));
            all.put("volume", measured(shipment.volumeM3(), " m³", language));
            all.put("incoterm", shipment.incoterm());
            all.put("shipper", shipment.shipper());
            all.put("consignee", shipment.consignee());
        }
        return all;
    }

    private static @Nullable String measured(@Nullable BigDecimal amount, String unit, Locale language) {
        return amount == null ? null : Amounts.measured(amount, language) + unit;
    }

    private static String joined(List<?> values) {
        return values.stream().map(Object::toString).collect(Collectors.joining(", "));
    }

    public List<Milestone> milestones() {
        return told.isEmpty() || !(told.getFirst() instanceof Shipment shipment) ? List.of() : shipment.milestones();
    }

    /// Every arrival that its source has told, the latest first; empty when that never changed.
    public List<When> arrivals() {
        List<When> told = this.told.stream()
                .map(one -> one instanceof Shipment shipment ? shipment.eta() : null)
                .filter(Objects::nonNull)
                .toList();
        List<When> changes = IntStream.range(0, told.size())
                .filter(at -> at == told.size() - 1 || !told.get(at).equals(told.get(at + 1)))
                .mapToObj(told::get)
                .toList();
        return changes.size() > 1 ? changes : List.of();
    }
}
