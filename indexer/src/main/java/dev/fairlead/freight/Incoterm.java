package dev.fairlead.freight;

import java.util.Optional;

/// The delivery terms of Incoterms 2020, and DAT and DDU which people go on writing.
public enum Incoterm {
    EXW,
    FCA,
    FAS,
    FOB,
    CFR,
    CIF,
    CPT,
    CIP,
    DAP,
    DPU,
    DDP,
    DAT,
    DDU;

    /// Reads the three letters in capitals or not.
    public static Optional<Incoterm> parse(String text) {
        String compact = Codes.compact(text);
        for (Incoterm term : values()) {
            if (term.name().equals(compact)) {
                return Optional.of(term);
            }
        }
        return Optional.empty();
    }
}
