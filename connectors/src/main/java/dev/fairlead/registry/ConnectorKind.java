package dev.fairlead.registry;

import java.util.Locale;

/// What a connector is.
public enum ConnectorKind {
    /// All mailboxes that are pulled, together.
    MAILBOXES,
    ROUTE,
    PLUGIN,
    WEBHOOK;

    /// `route`
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
