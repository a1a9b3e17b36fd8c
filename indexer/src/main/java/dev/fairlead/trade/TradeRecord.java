package dev.fairlead.trade;

/// A record of the trade as another system has it, at one version.
public sealed interface TradeRecord permits Order, Shipment, Schedule, Rate, Invoice, Receipt, CustomerFile {

    /// By which its source knows it, the same for all versions.
    String id();

    /// Grows with each change at the source.
    long version();

    TradeKind kind();
}
