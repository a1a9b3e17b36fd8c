package dev.fairlead.rates;

import dev.fairlead.grids.GridColumn;
import dev.fairlead.grids.GridRow;
import dev.fairlead.mentions.Scan;
import dev.fairlead.mentions.Sheet;
import dev.fairlead.ratelines.RateLexer;
import dev.fairlead.ratelines.RateToken;
import dev.fairlead.ratelines.RateUnit;
import java.util.ArrayList;
import java.util.List;

/// The prices in one cell of a table.
final class CellPrices {

    private static final int LEAST = 1;
    private static final int MOST = 99_999;
    private static final int LONGEST = 80;
    private static final int MOST_BEFORE = 3;

    private final Sheet sheet;
    private final RateLexer lexer;

    CellPrices(Sheet sheet, RateLexer lexer) {
        this.sheet = sheet;
        this.lexer = lexer;
    }

    /// @param unit as written behind the price
    record Found(Price price, RateUnit unit) {}

    /// The first price, and those behind it that name their box, too: `USD1975/20GP, USD2200/40HQ`. None when
    /// the cell is empty, a day, a code or a sentence.
    List<Found> in(GridRow.Cell cell, GridColumn column) {
        if (cell.isEmpty() || sheet.text().charAt(cell.start()) == '-') {
            // -15: paid back
            return List.of();
        }
        List<RateToken> tokens = lexer.read(cell.start(), Math.min(cell.end(), cell.start() + LONGEST));
        PriceGrammar grammar = new PriceGrammar(tokens);
        List<Found> found = new ArrayList<>(1);
        int last = Math.min(MOST_BEFORE, tokens.size());
        for (int i = 0; i < last; i++) {
            Price price = grammar.priceAt(i);
            if (price != null) {
                Found next = new Found(price, new UnitGrammar(grammar).unitBehind(price.next()));
                if (!isSensible(next, column)
                        || !found.isEmpty() && !next.unit().isBox()) {
                    return found;
                }
                found.add(next);
                i = Math.max(next.unit().next(), price.next()) - 1;
                last = next.unit().isBox() ? Math.min(i + MOST_BEFORE, tokens.size()) : 0;
            }
        }
        return found;
    }

    private static boolean isSensible(Found found, GridColumn column) {
        return found.price().isWithin(column.unit() != null ? 0 : LEAST, MOST)
                && found.price().isPositive();
    }

    /// A price, and not the number of a row: `2. THC`.
    boolean isPrice(GridRow.Cell cell) {
        String text = sheet.text();
        int figure = Scan.digitsEnd(text, cell.start());
        boolean numbered = figure > cell.start()
                && figure < cell.end()
                && ".、)".indexOf(text.charAt(figure)) >= 0
                && !Scan.isDigit(
                        text.charAt(Math.min(cell.end(), text.length() - 1) > figure + 1 ? figure + 1 : figure));
        return !numbered && !in(cell, GridColumn.UNKNOWN).isEmpty();
    }
}
