package dev.fairlead.rates;

import dev.fairlead.amounts.RateWord;
import dev.fairlead.ratelines.RateRow;
import dev.fairlead.ratelines.RateToken;
import dev.fairlead.ratelines.RateToken.Kind;
import dev.fairlead.ratelines.RateUnit;
import org.jspecify.annotations.Nullable;

/// Whether figures are a price of transport: by their unit, their charge, or the lane and carrier around them.
final class PricePlausibility {

    private static final int LEAST = 100;
    private static final int MOST = 20_000;
    private static final int LEAST_LABELLED = 10;
    private static final int MOST_STRANGE = 4;

    private final RateRow row;
    private final PriceGrammar grammar;
    private final RateContext context;
    private final @Nullable String lineCurrency;
    private final boolean others;
    private final ChargeName names;

    PricePlausibility(
            RateRow row, PriceGrammar grammar, RateContext context, @Nullable String lineCurrency, boolean others) {
        this.row = row;
        this.grammar = grammar;
        this.context = context;
        this.lineCurrency = lineCurrency;
        this.others = others;
        this.names = new ChargeName(row, grammar);
    }

    boolean accepts(Price price, RateUnit unit, @Nullable String charge, boolean minimum, int from) {
        if (price.currency() != null) {
            boolean listed = charge != null
                    && (price.isList()
                            || row.tokens().stream()
                                            .filter(token -> token.is(Kind.CHARGE))
                                            .count()
                                    > 1);
            boolean sensible = listed
                    || minimum && isCargoPriced()
                    || context.hasLane()
                    || context.carrier() != null
                    || context.box() != null
                    || others;
            return unit.isKnown()
                    || (charge != null || minimum) && sensible
                    || others && (isLabelledLine(price) || names.isBehindPrice(price))
                    || isUnderstood(price, from);
        }
        boolean least = minimum
                && (context.currency() != null && row.has(Kind.BREAK)
                        || lineCurrency != null && others && from > 0 && price.isWithin(LEAST_LABELLED, MOST));
        return !BareFigures.areBehindMeasure(grammar, price)
                && (least || new BareFigures(row, grammar, context, lineCurrency, others).accepts(price, unit, charge));
    }

    /// `Destination delivery: $650` among other rates.
    private boolean isLabelledLine(Price price) {
        int words = price.first() - 1;
        boolean label = words > 0
                && words <= 5
                && grammar.token(words).isMark(":-")
                && price.next() + 2 >= row.tokens().size();
        for (int i = 0; label && i < words; i++) {
            label = grammar.token(i).is(Kind.OTHER) || grammar.token(i).isMark("-&/.");
        }
        return label;
    }

    /// The text speaks of prices per weight or volume.
    private boolean isCargoPriced() {
        String text = row.sheet().text();
        return text.contains("/KG") || text.contains("W/M") || text.contains("CBM") || text.contains("PER KG");
    }

    /// A currency and no unit: the line or those around it say what for.
    private boolean isUnderstood(Price price, int from) {
        boolean placed = context.hasLane() || context.carrier() != null || row.has(Kind.PORT);
        if (price.isList()) {
            return placed;
        }
        return placed
                && isAnnounced(price.first(), from)
                && price.isWithin(context.unit() == null ? LEAST / 2 : 1, MOST)
                && (context.box() != null
                        || context.unit() != null
                        || row.has(Kind.CARRIER)
                        || isAfterLane(price, from));
    }

    /// Within its clause only lane, carrier, box or words of prices lead to it.
    private boolean isAnnounced(int first, int from) {
        int strange = 0;
        boolean announced = false;
        int i = first - 1;
        for (; i >= from && !grammar.token(i).isMark(";。!?"); i--) {
            RateToken token = grammar.token(i);
            announced |= switch (token.kind()) {
                case PORT, CARRIER, BOX -> true;
                case WORD -> token.word() == RateWord.PRICE || token.word() == RateWord.NOW;
                default -> false;
            };
            strange += token.is(Kind.OTHER) ? 1 : 0;
            if (token.isMark(",.") && i < first - 1) {
                break;
            }
        }
        return strange <= MOST_STRANGE && (announced || i < 0 || from > 0 && i < from && strange == 0);
    }

    private boolean isAfterLane(Price price, int from) {
        for (int i = price.first() - 1; i >= from; i--) {
            RateToken token = grammar.token(i);
            if (token.is(Kind.PORT)) {
                return true;
            }
            if (!token.isMark(":-=,") && token.word() != RateWord.PRICE) {
                return false;
            }
        }
        return false;
    }
}
