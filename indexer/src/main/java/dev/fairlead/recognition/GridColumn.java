package dev.fairlead.recognition;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the cells of a column hold.
///
/// @param boxes of prices for these kinds of containers, empty for others
/// @param charge of prices for one charge
/// @param currency named in the head
/// @param unit named in the head
record GridColumn(
        Kind kind,
        List<String> boxes,
        @Nullable String charge,
        @Nullable String currency,
        @Nullable String unit) {

    enum Kind {
        POL,
        POD,
        VIA,
        CARRIER,
        EQUIPMENT,
        PRICE,
        CURRENCY,
        UNIT,
        CHARGE,
        VALIDITY,
        VALID_FROM,
        VALID_TO,
        TRANSIT,
        ETD,
        CUT_OFF,
        FREE_TIME,
        SERVICE,
        /// Known, and nothing of a rate: remarks, contract numbers.
        OTHER,
        UNKNOWN
    }

    static final GridColumn UNKNOWN = of(Kind.UNKNOWN);

    static GridColumn of(Kind kind) {
        return new GridColumn(kind, List.of(), null, null, null);
    }

    boolean isKnown() {
        return kind != Kind.UNKNOWN;
    }

    boolean isPrice() {
        return kind == Kind.PRICE;
    }

    /// What the head of the group above adds: `20GP` over `O/F` and `THC`.
    GridColumn under(GridColumn group) {
        if (!group.isKnown() || group.isPrice() != isPrice() && isKnown()) {
            return isKnown() ? this : group;
        }
        return new GridColumn(
                isKnown() ? kind : group.kind,
                boxes.isEmpty() ? group.boxes : boxes,
                charge != null ? charge : group.charge,
                currency != null ? currency : group.currency,
                unit != null ? unit : group.unit);
    }
}
