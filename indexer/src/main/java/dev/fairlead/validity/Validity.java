package dev.fairlead.validity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// From when to when a price holds; one of both at least is known.
public record Validity(@Nullable LocalDate from, @Nullable LocalDate to) {

    /// The first of both; where it has one end only, the other may know the second: `eff. 01DEC` above, `exp 15DEC`
    /// below.
    public static @Nullable Validity merge(@Nullable Validity first, @Nullable Validity other) {
        if (first == null || other == null) {
            return first == null ? other : first;
        }
        boolean begin = first.from == null && other.to == null;
        boolean end = first.to == null && other.from == null;
        return begin || end ? first.with(other) : first;
    }

    /// Both begin, on different days.
    public boolean isLaterBlockThan(Validity other) {
        return from != null && other.from != null && !from.equals(other.from);
    }

    /// Each end of the first where it has it; an end before the beginning belongs to something else.
    Validity with(Validity later) {
        Validity both = new Validity(from != null ? from : later.from, to != null ? to : later.to);
        boolean backward = both.from != null && both.to != null && both.to.isBefore(both.from);
        return backward && from != null ? new Validity(from, null) : backward ? later : both;
    }
}
