package dev.fairlead.customers;

import java.util.Locale;
import java.util.Set;

/// A customer that may be the same firm as another, and why.
///
/// @param reasons the strongest first
public record Alike(Customer customer, Set<Reason> reasons) {

    /// The strongest first.
    public enum Reason {
        DOMAIN,
        ADDRESS,
        NAME,
        PHONE,
        LABEL,
        NEARLY;

        /// As the messages name it.
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    Reason strongest() {
        return reasons.iterator().next();
    }
}
