package dev.fairlead.grids;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the cells of a column hold.
///
/// @param boxes of prices for these kinds of containers, empty for others
/// @param charge of prices for one charge
/// @param currency named in the head
/// @param unit named in the head
/// @param port of prices to this port or from it, `carrier` of those of this one: `To Ningbo | To Haiphong`, `MSC |
/// ONE`
/// @param way which end of the lane the port is: [Kind#POD] behind "to", [Kind#POL] behind "from", otherwise unknown
public record GridColumn(
        Kind kind,
        List<String> boxes,
        @Nullable String charge,
        @Nullable String currency,
        @Nullable String unit,
        @Nullable String port,
        Kind way,
        @Nullable String carrier) {

    public GridColumn(
            Kind kind, List<String> boxes, @Nullable String charge, @Nullable String currency, @Nullable String unit) {
        this(kind, boxes, charge, currency, unit, null, Kind.UNKNOWN, null);
    }

    public enum Kind {
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

    public static final GridColumn UNKNOWN = of(Kind.UNKNOWN);

    public static GridColumn of(Kind kind) {
        return new GridColumn(kind, List.of(), null, null, null);
    }

    /// Nothing but a port or a carrier: whether it heads prices, its neighbours tell.
    public static GridColumn named(@Nullable String port, Kind way, @Nullable String carrier) {
        return new GridColumn(Kind.UNKNOWN, List.of(), null, null, null, port, way, carrier);
    }

    /// Prices on the lane of its port, or of its carrier.
    ///
    /// @param label the head of the row's own names, which may say what all prices are for
    public GridColumn priced(GridColumn label) {
        return port == null && carrier == null
                ? this
                : new GridColumn(Kind.PRICE, label.boxes, label.charge, label.currency, label.unit, port, way, carrier);
    }

    public boolean isBlank() {
        return !isKnown() && port == null && carrier == null;
    }

    public boolean isKnown() {
        return kind != Kind.UNKNOWN;
    }

    /// Of places or carriers, which a price cannot be.
    public boolean isName() {
        return kind == Kind.POL || kind == Kind.POD || kind == Kind.CARRIER;
    }

    public boolean isPrice() {
        return kind == Kind.PRICE;
    }

    /// What the head of the group above adds: `20GP` over `O/F` and `THC`.
    public GridColumn under(GridColumn group) {
        if (!group.isKnown() || group.isPrice() != isPrice() && isKnown()) {
            return isKnown() ? this : group;
        }
        return new GridColumn(
                isKnown() ? kind : group.kind,
                boxes.isEmpty() ? group.boxes : boxes,
                charge != null ? charge : group.charge,
                currency != null ? currency : group.currency,
                unit != null ? unit : group.unit,
                port != null ? port : group.port,
                port != null ? way : group.way,
                carrier != null ? carrier : group.carrier);
    }
}
