package dev.fairlead.rates;

import dev.fairlead.grids.GridColumn;
import dev.fairlead.grids.GridColumn.Kind;
import dev.fairlead.grids.GridRow;
import dev.fairlead.mentions.Scan;
import dev.fairlead.mentions.Sheet;
import dev.fairlead.ratelines.RateLexer;
import dev.fairlead.ratelines.RateUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The rates of the rows below one head.
final class GridRates {

    private static final int MOST_VOLUME = 5;

    private final Sheet sheet;
    private final CellPrices prices;
    private final GridHead head;
    private final RowValues values;
    private final Map<Integer, String> currencies = new HashMap<>();

    GridRates(Sheet sheet, RateLexer lexer, GridHead head, RowValues values) {
        this.sheet = sheet;
        this.prices = new CellPrices(sheet, lexer);
        this.head = head;
        this.values = values;
    }

    private record Amount(Price price, RateUnit unit, int column) {}

    /// The rates of this row; nothing when it is no row of this table.
    ///
    List<RateDraft> read(GridRow row, RateContext context, int paragraph) {
        if (row.size() > head.size() + 1 || row.size() < 2) {
            return List.of();
        }
        int[] places = row.aligned() && row.size() < head.size()
                ? head.columnsByPlace(row, sheet)
                : head.columnsOf(row, prices::isPrice);
        List<Amount> amounts = amounts(row, places);
        if (amounts.isEmpty()) {
            return List.of();
        }
        values.nextRow();
        for (int i = 0; i < row.size(); i++) {
            GridColumn column = column(places[i]);
            if (!column.isPrice()) {
                values.take(column.kind(), row.cells().get(i));
            }
        }
        RateContext here = values.over(context);
        List<RateDraft> drafts = new ArrayList<>();
        for (Amount amount : amounts) {
            if (!isLeastVolume(amount, here)) {
                add(amount, here, row, paragraph, drafts);
            }
        }
        return drafts;
    }

    /// `min 1`, `min 2` in a tariff by volume: so many cubic metres are counted at least.
    private boolean isLeastVolume(Amount amount, RateContext here) {
        return "WM".equals(here.unit())
                && "MIN".equals(column(amount.column()).unit())
                && amount.price().isWithin(0, MOST_VOLUME);
    }

    private GridColumn column(int place) {
        return place < 0 || place >= head.size()
                ? GridColumn.UNKNOWN
                : head.columns().get(place);
    }

    private List<Amount> amounts(GridRow row, int[] places) {
        List<Amount> amounts = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            GridColumn column = column(places[i]);
            if (column.isPrice()) {
                for (CellPrices.Found found : prices.in(row.cells().get(i), column)) {
                    amounts.add(new Amount(found.price(), found.unit(), places[i]));
                }
            }
        }
        return amounts;
    }

    private void add(Amount amount, RateContext here, GridRow row, int paragraph, List<RateDraft> drafts) {
        GridColumn column = column(amount.column());
        String charge = charge(column, amount, here);
        RateKind kind = "TOTAL".equals(values.word(Kind.CHARGE)) ? RateKind.TOTAL : RateKind.OFFER;
        RateUnit unit = unit(column, amount, here);
        List<List<String>> boxes = unit.boxesOf(amount.price().amounts().size(), here.order(), false);
        RateContext said = values.over(RateContext.EMPTY);
        MatrixLane lane = new MatrixLane(column, head.columns().getFirst().kind(), said);
        RateContext place = lane.over(here);
        for (int i = 0; i < amount.price().amounts().size(); i++) {
            List<String> own = boxes.get(i);
            List<String> each = own.isEmpty() ? List.of(counted(unit, charge, here)) : own;
            for (String counted : each) {
                drafts.add(new RateDraft(
                        place,
                        lane.over(said),
                        Scan.isDigit(counted.charAt(0)) ? counted : null,
                        charge,
                        counted,
                        currency(amount, column),
                        amount.price().amounts().get(i),
                        kind,
                        amount.price().vague() || RateGates.refuse(charge, amount.price(), unit),
                        unit.isKnown() || head.counted(),
                        row.start(),
                        row.end(),
                        paragraph,
                        0,
                        0));
            }
        }
    }

    private String charge(GridColumn column, Amount amount, RateContext here) {
        String named = column.charge() != null ? column.charge() : values.word(Kind.CHARGE);
        if (named != null && !named.equals("TOTAL")) {
            return named;
        }
        boolean weight = "KG".equals(column.unit()) || amount.unit().unit().equals("KG");
        return weight ? "A/F" : here.charge() != null ? here.charge() : "O/F";
    }

    private RateUnit unit(GridColumn column, Amount amount, RateContext here) {
        if (!column.boxes().isEmpty()) {
            return RateUnit.of(column.boxes());
        }
        if (amount.unit().isKnown()) {
            return amount.unit();
        }
        if (column.unit() != null) {
            return new RateUnit(List.of(), column.unit(), 0, 0, true);
        }
        String unit = values.word(Kind.UNIT);
        String box = values.word(Kind.EQUIPMENT);
        if (unit != null) {
            boolean known = Scan.isDigit(unit.charAt(0));
            return known ? RateUnit.of(List.of(unit)) : new RateUnit(List.of(), unit, 0, 0, true);
        }
        if (box == null && "WM".equals(here.unit())) {
            return new RateUnit(List.of(), "WM", 0, 0, true);
        }
        return box != null ? RateUnit.of(List.of(box)) : RateUnit.unknown(0);
    }

    private String counted(RateUnit unit, String charge, RateContext here) {
        if (!unit.unit().isEmpty()) {
            return unit.unit();
        }
        return QuotedRate.isFreight(charge) && here.box() != null
                ? here.box()
                : sheet.vocabulary().unitOf(charge);
    }

    /// As written beside the amount, in the head, in its own column, or last in this column.
    private @Nullable String currency(Amount amount, GridColumn column) {
        String written = amount.price().currency() != null ? amount.price().currency() : column.currency();
        if (written != null) {
            currencies.put(amount.column(), written);
            return written;
        }
        String own = values.word(Kind.CURRENCY);
        if (own != null || currencies.containsKey(amount.column())) {
            return own != null ? own : currencies.get(amount.column());
        }
        return head.columns().stream()
                .map(GridColumn::currency)
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
