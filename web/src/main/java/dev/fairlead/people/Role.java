package dev.fairlead.people;

/// What a person may do here.
public enum Role {
    /// Own mailboxes and the customers he or she is on.
    REP,
    /// What the reps of the same team may see.
    MANAGER,
    /// Reads everything, changes nothing.
    AUDITOR,
    /// Mailboxes, connectors, people, settings; no mail unless given another role as well.
    ADMIN;

    /// As Spring Security spells it.
    String authority() {
        return "ROLE_" + name();
    }
}
