package dev.fairlead.linking;

import java.util.Locale;

/// What a rule does.
public enum RuleKind {
    /// A word in the mail means this value.
    ALIAS,
    /// Who writes from or is written to at this domain is this customer.
    DOMAIN,
    /// What comes from this address or domain concerns this value.
    SENDER,
    /// This word, value, address or domain never makes this link.
    NEVER;

    /// As the REST API and message files write it.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
