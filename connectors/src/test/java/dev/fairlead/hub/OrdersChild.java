package dev.fairlead.hub;

import dev.fairlead.delivery.EventDesk;
import dev.fairlead.trade.TradeKind;
import dev.fairlead.trade.TradeRecords;
import java.nio.file.Path;

/// The program in a process of its own, reading orders from a folder: to be killed.
final class OrdersChild {

    static final String HALF = "HALF";

    private OrdersChild() {}

    /// @param args folder of the data, folder of the orders, how many orders are half of them
    public static void main(String[] args) throws Exception {
        long half = Long.parseLong(args[2]);
        try (EventDesk desk = EventDesk.in(Path.of(args[0]), "orders.folder=" + args[1])) {
            TradeRecords records = desk.bean(TradeRecords.class);
            while (records.count(TradeKind.ORDERS) < half) {
                Thread.sleep(10);
            }
            System.out.println(HALF);
            Thread.sleep(600_000);
        }
    }
}
