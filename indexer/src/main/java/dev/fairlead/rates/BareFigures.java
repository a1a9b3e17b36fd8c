package dev.fairlead.rates;

import dev.fairlead.amounts.RateUnits;
import dev.fairlead.amounts.RateWord;
import dev.fairlead.mentions.MentionType;
import dev.fairlead.ratelines.RateRow;
import dev.fairlead.ratelines.RateToken;
import dev.fairlead.ratelines.RateToken.Kind;
import dev.fairlead.ratelines.RateUnit;
import org.jspecify.annotations.Nullable;

/// Figures without a currency: whether what stands around them makes a price of them.
final class BareFigures {

    private static final int LEAST = 100;
    private static final int MOST = 20_000;
    private static final int LEAST_LABELLED = 10;
    private static final int MOST_WORDS = 4;

    private final RateRow row;
    private final PriceGrammar grammar;
    private final RateContext context;
    private final @Nullable String lineCurrency;
    private final boolean others;

    /// @param others the line or the mail has prices already
    BareFigures(RateRow row, PriceGrammar grammar, RateContext context, @Nullable String lineCurrency, boolean others) {
        this.row = row;
        this.grammar = grammar;
        this.context = context;
        this.lineCurrency = lineCurrency;
        this.others = others;
    }

    /// Figures without a currency: a box beside them, a list on a lane, a charge with its unit. What stands
    /// beside a container's number counts its packages.
    boolean accepts(Price price, RateUnit unit, @Nullable String charge) {
        if (charge == null && row.names(MentionType.CONTAINER)) {
            return false;
        }
        if (unit.isBox()) {
            return acceptsOfBox(price, unit, charge);
        }
        if (isOfCarrier(price, unit)) {
            return true;
        }
        if (isAnswer(price) || isByDay(charge) && unit.unit().equals("DAY") && unit.announced()) {
            return true;
        }
        if (price.sum()) {
            return price.isWithin(LEAST, MOST) && (isMoneyKnown() || isPlaced());
        }
        if (price.isList()) {
            return acceptsList(price, charge);
        }
        return charge != null && isOfLabel(price) || isOfUnit(price, unit, charge);
    }

    private boolean isMoneyKnown() {
        return lineCurrency != null || context.currency() != null;
    }

    private boolean isPlaced() {
        return context.hasLane() || context.carrier() != null;
    }

    private boolean acceptsOfBox(Price price, RateUnit unit, @Nullable String charge) {
        boolean talked = isMoneyKnown() || isPlaced() || charge != null || row.has(RateWord.PRICE) || isSpoken();
        return talked && price.isWithin(isLabelled(price, unit) ? LEAST_LABELLED : LEAST, MOST)
                || price.isWithin(LEAST, MOST) && unit.announced();
    }

    private boolean acceptsList(Price price, @Nullable String charge) {
        boolean near = charge != null || isLed(price.first()) || price.first() == 0 && isOrdered(price);
        return near
                && isPlaced()
                && price.amounts().size() <= RateUnit.SIZES.size()
                && price.isWithin(charge == null ? LEAST / 2 : LEAST_LABELLED, MOST);
    }

    /// Behind the name of its charge, where money is spoken of.
    private boolean isOfLabel(Price price) {
        boolean declared = context.currency() != null && row.tokens().size() <= MOST_WORDS;
        return isLabelBefore(price.first() - 1)
                && (isPlaced() || others && isMoneyKnown() || declared)
                && (row.has(Kind.CURRENCY) || declared)
                && price.isWithin(LEAST_LABELLED, MOST);
    }

    private boolean isOfUnit(Price price, RateUnit unit, @Nullable String charge) {
        return isMoneyKnown() && isPerWeight(price, unit)
                || lineCurrency != null
                        && isAnnouncedUnit(unit)
                        && !unit.unit().isEmpty()
                        && new ChargeName(row, grammar).isBehindPrice(price)
                        && price.isWithin(1, MOST)
                || charge != null && !unit.unit().isEmpty() && isAnnouncedUnit(unit) && price.isWithin(1, MOST);
    }

    /// `[10:16] Ravi: 40hc?`, `[10:18] Anil: 1080`: nothing but a figure is said, and the box stands above.
    private boolean isAnswer(Price price) {
        boolean alone = others
                && context.box() != null
                && price.first() <= RateRow.MOST_NAMES
                && price.next() + 1 >= row.tokens().size()
                && price.isWithin(LEAST / 2, MOST);
        if (!alone || price.isList()) {
            return false;
        }
        String text = row.sheet().text();
        boolean chat = row.start() > 0 && text.charAt(row.start() - 1) != '\n';
        return price.first() == 0
                ? chat
                : grammar.token(price.first() - 1).isMark(":")
                        && grammar.token(0).is(Kind.OTHER)
                        && grammar.token(price.first() - 2).is(Kind.OTHER);
    }

    /// `SITC 520 CUL 490`, `ONE 2350, ETD 28/11`: whose price it is for the only box on the lane above; or
    /// `New York 3,250` in a list of ports with their prices.
    private boolean isOfCarrier(Price price, RateUnit unit) {
        RateToken before = grammar.token(price.first() - 1);
        boolean listed = others
                && before.is(Kind.PORT)
                && price.first() <= 2
                && price.next() >= row.tokens().size();
        return context.box() != null
                && context.hasLane()
                && !unit.isKnown()
                && !price.isList()
                && (before.is(Kind.CARRIER) || listed)
                && !grammar.token(price.next()).isMark("-")
                && price.isWithin(LEAST, MOST);
    }

    private static boolean isByDay(@Nullable String charge) {
        return "DEM".equals(charge) || "DET".equals(charge);
    }

    /// The name of a charge, or a bill of lading, ends here: `THC 150`, `BL - 3500`.
    private boolean isLabelBefore(int index) {
        if (grammar.token(index).is(Kind.CHARGE)) {
            return true;
        }
        RateToken label = grammar.token(index - 1);
        return grammar.token(index).isMark(":-=")
                && (label.is(Kind.CHARGE)
                        || label.is(Kind.UNIT) && label.value().equals("BL"));
    }

    /// The line above named a box for each amount.
    private boolean isOrdered(Price price) {
        return context.order() != null
                && context.order().size() == price.amounts().size();
    }

    /// A list without a currency follows a port, carrier or box, with at most one more word between.
    private boolean isLed(int first) {
        int words = 0;
        for (int i = first - 1; i >= 0 && words < 2; i--) {
            RateToken token = grammar.token(i);
            if (token.is(Kind.PORT) || token.is(Kind.CARRIER) || token.is(Kind.BOX) || token.is(Kind.NUMBER)) {
                return true;
            }
            words += token.is(Kind.MARK) ? 0 : 1;
        }
        return false;
    }

    /// `20GP:60 40HQ:110` on a lane.
    private boolean isLabelled(Price price, RateUnit unit) {
        RateToken before = grammar.token(price.first() - 1);
        return unit.first() < price.first() && (before.isMark(":=/@") || others && before.is(Kind.BOX));
    }

    private boolean isSpoken() {
        return row.has(RateWord.PREVIOUS) || row.has(RateWord.TARGET) || row.has(RateWord.NOW);
    }

    private static boolean isAnnouncedUnit(RateUnit unit) {
        return unit.announced() && !unit.unit().equals("DAY");
    }

    /// `+100KG 30.8` with the currency elsewhere in the line.
    private boolean isPerWeight(Price price, RateUnit unit) {
        return grammar.token(price.first() - 1).is(Kind.BREAK) || unit.unit().equals("KG") && unit.announced();
    }

    /// `22 MT`, `14 days`, `4 packages`
    static boolean areBehindMeasure(PriceGrammar grammar, Price price) {
        RateToken next = grammar.token(price.next());
        return next.is(Kind.UNIT) && RateUnits.isMeasure(next.value());
    }
}
