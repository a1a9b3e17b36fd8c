package dev.fairlead.shipments;

import dev.fairlead.trade.TradeKind;
import java.util.Locale;

/// What a job is.
public enum JobKind {
    ORDER(TradeKind.ORDERS),
    SHIPMENT(TradeKind.SHIPMENTS);

    private final TradeKind record;

    JobKind(TradeKind record) {
        this.record = record;
    }

    TradeKind record() {
        return record;
    }

    /// As pages, the API and the table write it.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static JobKind of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}
