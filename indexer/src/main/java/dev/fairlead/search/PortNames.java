package dev.fairlead.search;

import java.util.Optional;

/// Turns what a person calls a port (`Hamburg`, `汉堡`, `CNSHG`) into the code that the trade writes. Asked for
/// `port:`, `pol:`, `pod:` and `lane:`, answered from memory.
@FunctionalInterface
public interface PortNames {

    Optional<String> code(String name);

    /// The SCAC of a carrier by its name or alias (`MSC`, `马士基`); asked for `carrier:`.
    default Optional<String> carrier(String name) {
        return Optional.empty();
    }

    /// Knows no names: ports are found by code only.
    PortNames NONE = name -> Optional.empty();
}
