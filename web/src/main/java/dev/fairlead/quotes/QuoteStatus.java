package dev.fairlead.quotes;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// How far a quote has come.
public enum QuoteStatus {
    /// Read from mail, and nobody has looked at it yet.
    READ,
    DRAFT,
    SENT,
    NEGOTIATING,
    ACCEPTED,
    LOST,
    /// Still waited for an answer at the end of its validity. Nobody sets it: it comes by itself.
    EXPIRED,
    /// Read from mail, but no quote, as somebody said.
    REJECTED;

    /// As the API and the database write it.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Whether it runs out by itself at the end of its validity.
    public boolean isWaiting() {
        return this == SENT || this == NEGOTIATING;
    }

    /// Whether somebody here still has to do something for it.
    boolean isOpen() {
        return this == DRAFT || isWaiting();
    }

    /// What a person may make of a quote.
    static List<QuoteStatus> settable() {
        return List.of(DRAFT, SENT, NEGOTIATING, ACCEPTED, LOST, REJECTED);
    }

    /// As the database has it.
    public static QuoteStatus stored(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }

    /// @throws InvalidQuote when there is none of this name
    static QuoteStatus of(String key) {
        return Arrays.stream(values())
                .filter(one -> one.key().equalsIgnoreCase(key.strip()))
                .findFirst()
                .orElseThrow(() -> InvalidQuote.choice(
                        "status",
                        key,
                        Arrays.stream(values()).map(QuoteStatus::key).collect(Collectors.joining(", "))));
    }
}
