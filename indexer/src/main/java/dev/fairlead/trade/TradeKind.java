package dev.fairlead.trade;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// What other systems bring.
public enum TradeKind {
    ORDERS(Order.class),
    SHIPMENTS(Shipment.class),
    SCHEDULES(Schedule.class),
    RATES(Rate.class),
    INVOICES(Invoice.class),
    RECEIPTS(Receipt.class),
    CUSTOMERS(CustomerFile.class);

    private final Class<? extends TradeRecord> type;

    TradeKind(Class<? extends TradeRecord> type) {
        this.type = type;
    }

    /// `orders`, as endpoints, addresses of schemas and the database name it.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The Java record of one of them.
    public Class<? extends TradeRecord> type() {
        return type;
    }

    public static Optional<TradeKind> find(String key) {
        return Arrays.stream(values()).filter(kind -> kind.key().equals(key)).findFirst();
    }

    /// All keys with commas between, for sentences.
    public static String keys() {
        return Arrays.stream(values()).map(TradeKind::key).collect(Collectors.joining(", "));
    }
}
