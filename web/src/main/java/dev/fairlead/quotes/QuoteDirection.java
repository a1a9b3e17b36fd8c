package dev.fairlead.quotes;

import java.util.Arrays;
import java.util.Locale;

/// What a price is between us and the other side.
public enum QuoteDirection {
    /// We quoted.
    SOLD,
    /// An agent or a carrier quoted us.
    BOUGHT,
    /// What somebody would like to pay.
    TARGET,
    /// What was asked or paid before.
    PREVIOUS;

    /// As the API and the database write it.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// @throws InvalidQuote when there is none of this name
    public static QuoteDirection of(String key) {
        return Arrays.stream(values())
                .filter(one -> one.key().equalsIgnoreCase(key.strip()))
                .findFirst()
                .orElseThrow(() -> InvalidQuote.choice(
                        "direction",
                        key,
                        String.join(
                                ", ",
                                Arrays.stream(values()).map(QuoteDirection::key).toList())));
    }
}
