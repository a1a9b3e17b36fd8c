package dev.fairlead.vocabulary;

/// A charge as the trade names it.
///
/// @param chinese the Chinese name, empty when unknown
/// @param unit what it is usually counted by: `CNTR`, `BL`, `DAY`, `SHIPMENT`
public record Charge(String code, String name, String chinese, String unit) implements Bilingual {}
