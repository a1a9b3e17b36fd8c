package dev.fairlead.rates;

import dev.fairlead.grids.GridColumn;
import dev.fairlead.grids.GridColumn.Kind;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Lane and carrier of the prices in one cell of a table whose columns are headed by ports or carriers.
///
/// @param label what the head of the row's own names says they are
/// @param row what the cells of the row say
record MatrixLane(GridColumn column, Kind label, RateContext row) {

    /// Where boxes are filled: a table with one side there and the other elsewhere is about exports.
    private static final Set<String> EXPORTERS =
            Set.of("CN", "HK", "TW", "KR", "JP", "VN", "TH", "MY", "SG", "ID", "PH", "KH", "IN", "BD", "PK", "LK");

    /// The context with the port and the carrier of the column.
    RateContext over(RateContext context) {
        String port = column.port();
        String carrier = column.carrier() != null ? column.carrier() : context.carrier();
        if (port == null) {
            return column.carrier() == null ? context : context.on(carrier, context.pol(), context.pod());
        }
        String other = label == Kind.POL ? row.pol() : row.pod();
        if (isOrigin(port, other, context)) {
            return context.on(carrier, port, other != null ? other : context.pod());
        }
        boolean origin = row.pol() == null && other != null;
        return context.on(carrier, origin ? other : context.pol(), port);
    }

    /// As a word or the head of the rows says, otherwise as trade goes.
    private boolean isOrigin(String port, @Nullable String other, RateContext context) {
        if (column.way() != Kind.UNKNOWN) {
            return column.way() == Kind.POL;
        }
        if (label == Kind.POD || label == Kind.POL || row.pol() != null) {
            return label == Kind.POD && row.pol() == null;
        }
        String end = other != null ? other : context.pod();
        return end != null && (other != null || context.pol() == null) && isOfExporter(port) && !isOfExporter(end);
    }

    private static boolean isOfExporter(String port) {
        return EXPORTERS.contains(port.substring(0, Math.min(2, port.length())));
    }
}
