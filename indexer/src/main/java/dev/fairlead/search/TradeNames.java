package dev.fairlead.search;

import java.util.Optional;

/// Turns what a person calls a thing of the trade into the code that the index knows it by; nothing for a name it does
/// not know. Answered from memory.
public interface TradeNames {

    /// The code that the trade writes for a port: `Hamburg`, `汉堡`, `CNSHG`. Asked for `port:`, `pol:`, `pod:` and
    /// `lane:`.
    Optional<String> port(String name);

    /// The SCAC of a carrier by its name or alias (`MSC`, `马士基`); asked for `carrier:`.
    Optional<String> carrier(String name);

    /// The size and type that the trade writes: `40HQ` for `40HC` and `高柜`. Asked for `equipment:`.
    Optional<String> equipment(String name);

    /// Knows no names: all is found by code only.
    TradeNames NONE = new TradeNames() {
        @Override
        public Optional<String> port(String name) {
            return Optional.empty();
        }

        @Override
        public Optional<String> carrier(String name) {
            return Optional.empty();
        }

        @Override
        public Optional<String> equipment(String name) {
            return Optional.empty();
        }
    };
}
