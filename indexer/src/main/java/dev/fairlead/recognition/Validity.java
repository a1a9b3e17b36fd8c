package dev.fairlead.recognition;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// From when to when a price holds; one of both at least is known.
record Validity(@Nullable LocalDate from, @Nullable LocalDate to) {

    /// The first of both; where it has one end only, the other may know the second: `eff. 01DEC` above, `exp 15DEC`
    /// below.
    static @Nullable Validity merge(@Nullable Validity first, @Nullable Validity other) {
        if (first == null || other == null) {
            return first == null ? other : first;
        }
        boolean begin = first.from == null && other.to == null;
        boolean end = first.to == null && other.from == null;
        Validity both = begin || end ? first.with(other) : first;
        boolean backward = both.from != null && both.to != null && both.to.isBefore(both.from);
        return backward ? first : both;
    }

    Validity with(Validity later) {
        return new Validity(from != null ? from : later.from, to != null ? to : later.to);
    }
}
