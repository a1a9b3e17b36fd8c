package dev.fairlead.shipments;

import dev.fairlead.trade.Outcome;
import dev.fairlead.trade.RecordReader;
import dev.fairlead.trade.TradeKind;
import dev.fairlead.trade.TradeRecords;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Another system that tells of orders, shipments and schedules.
record ShipmentDesk(TradeRecords records, String source) {

    /// @param fields name, value, name, value
    Outcome tell(TradeKind kind, String id, int version, Object... fields) {
        Map<String, Object> all = new HashMap<>(Map.of("id", id, "version", version));
        for (int i = 0; i < fields.length; i += 2) {
            all.put((String) fields[i], fields[i + 1]);
        }
        return records.deliver(source, List.of(RecordReader.read(kind, all)), false)
                .getFirst();
    }

    /// Calls at one port.
    void schedule(String id, int version, String vessel, String voyage, String port, String eta) {
        tell(
                TradeKind.SCHEDULES,
                id,
                version,
                "vessel",
                vessel,
                "voyage",
                voyage,
                "calls",
                List.of(Map.of("port", port, "eta", eta)));
    }
}
