package dev.fairlead.registry;

import java.util.Locale;

/// How a connector stands; the worst first.
public enum ConnectorState {
    /// Cannot reach the other side, or what it did last failed.
    FAILED,
    /// Its file or jar cannot run as it is now.
    REFUSED,
    /// For somebody to grant or fill in what it needs.
    WAITING,
    /// By a person.
    STOPPED,
    RUNNING;

    /// `running`
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
