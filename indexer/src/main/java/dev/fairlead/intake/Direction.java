package dev.fairlead.intake;

import java.util.Locale;

/// Seen from our firm: from a customer or agent, to one, or between colleagues.
public enum Direction {
    INBOUND,
    OUTBOUND,
    INTERNAL;

    /// As the index, the API and the search language write it.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
