package dev.fairlead.vocabulary;

import java.util.Locale;

/// A charge as the trade names it.
///
/// @param chinese the Chinese name, empty when unknown
/// @param unit what it is usually counted by: `CNTR`, `BL`, `DAY`, `SHIPMENT`
public record Charge(String code, String name, String chinese, String unit) {

    /// As a reader of this language calls it.
    public String nameIn(Locale language) {
        return language.getLanguage().equals("zh") && !chinese.isEmpty() ? chinese : name;
    }
}
