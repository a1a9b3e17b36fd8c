package dev.fairlead.enquiries;

import java.util.Collection;
import java.util.Set;

/// Enquiries came, changed or went, or may have; told in the transaction that does it.
///
/// @param mailIds by which they are known
record EnquiriesChanged(Set<Long> mailIds) {

    EnquiriesChanged {
        mailIds = Set.copyOf(mailIds);
    }

    static EnquiriesChanged of(Collection<Long> mailIds) {
        return new EnquiriesChanged(Set.copyOf(mailIds));
    }
}
