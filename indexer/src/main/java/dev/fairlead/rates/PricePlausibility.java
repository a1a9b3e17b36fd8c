package dev.fairlead.rates;

import dev.fairlead.mentions.MentionType;
import dev.fairlead.mentions.RateUnits;
import dev.fairlead.mentions.RateWord;
import dev.fairlead.rates.RateToken.Kind;
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
        return !isBehindMeasure(price) && (least || acceptsBare(price, unit, charge));
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

    /// Figures without a currency: a box beside them, a list on a lane, a charge with its unit. What stands
    /// beside a container's number counts its packages.
    private boolean acceptsBare(Price price, RateUnit unit, @Nullable String charge) {
        if (charge == null && row.names(MentionType.CONTAINER)) {
            return false;
        }
        boolean known = lineCurrency != null || context.currency() != null;
        boolean placed = context.hasLane() || context.carrier() != null;
        if (unit.isBox()) {
            boolean talked = known || placed || charge != null || row.has(RateWord.PRICE) || isSpoken();
            return talked && price.isWithin(isLabelled(price, unit) ? LEAST_LABELLED : LEAST, MOST)
                    || price.isWithin(LEAST, MOST) && unit.announced();
        }
        if (isOfCarrier(price, unit)) {
            return true;
        }
        if (isAnswer(price) || isByDay(charge) && unit.unit().equals("DAY") && unit.announced()) {
            return true;
        }
        if (price.sum()) {
            return price.isWithin(LEAST, MOST) && (known || placed);
        }
        if (price.isList()) {
            boolean near = charge != null || isLed(price.first()) || price.first() == 0 && isOrdered(price);
            return near
                    && placed
                    && price.amounts().size() <= RateUnit.SIZES.size()
                    && price.isWithin(charge == null ? LEAST / 2 : LEAST_LABELLED, MOST);
        }
        boolean labelled = charge != null && isLabelBefore(price.first() - 1);
        boolean declared = context.currency() != null && row.tokens().size() <= MOST_STRANGE;
        if (labelled
                && (placed || others && known || declared)
                && (row.has(Kind.CURRENCY) || declared)
                && price.isWithin(LEAST_LABELLED, MOST)) {
            return true;
        }
        return known && isPerWeight(price, unit)
                || lineCurrency != null
                        && isAnnouncedUnit(unit)
                        && !unit.unit().isEmpty()
                        && names.isBehindPrice(price)
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
    private boolean isBehindMeasure(Price price) {
        RateToken next = grammar.token(price.next());
        return next.is(Kind.UNIT) && RateUnits.isMeasure(next.value());
    }
}
