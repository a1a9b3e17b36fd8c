package dev.fairlead.recognition;

import dev.fairlead.recognition.RateToken.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The rates of one line.
final class LineRates {

    private final RateRow row;
    private final List<RateToken> tokens;
    private final PriceGrammar grammar;
    private final @Nullable List<String> order;
    private final RateContext context;
    private final RateContext own;
    private final int paragraph;
    private final boolean others;
    private final PriceUnits units;
    private final PriceTalk talk;
    private final PriceCharge charges;
    private final ChargeName names;
    private final RowLane lane;
    private final List<RateDraft> drafts = new ArrayList<>();
    private @Nullable String lineCurrency;

    /// @param others the lines above have rates
    LineRates(RateRow row, RateContext own, RateContext context, int paragraph, boolean others) {
        this.row = row;
        this.tokens = row.tokens();
        this.order = orderOf(tokens, context);
        this.grammar = new PriceGrammar(tokens, order == null ? 0 : order.size());
        this.context = context;
        this.own = own;
        this.paragraph = paragraph;
        this.others = others;
        this.units = new PriceUnits(tokens, grammar);
        this.talk = new PriceTalk(tokens);
        this.charges = new PriceCharge(tokens);
        this.names = new ChargeName(row, grammar);
        this.lane = new RowLane(row);
    }

    /// What the line or those above say of amounts that are written as a list.
    private static @Nullable List<String> orderOf(List<RateToken> tokens, RateContext context) {
        List<String> own = context.order() != null ? context.order() : PriceUnits.orderOf(tokens);
        return own != null ? own : AirList.orderOf(tokens);
    }

    /// Whether a line has a figure and what makes a price of it: a currency, box, unit or weight, or a list or sum of
    /// figures.
    ///
    /// @param ordered the lines above say what amounts beside each other are for
    static boolean mayHavePrices(RateRow row, boolean ordered) {
        if (!row.has(Kind.NUMBER)) {
            return false;
        }
        if (ordered || row.has(Kind.CURRENCY) || row.has(Kind.BOX) || row.has(Kind.UNIT) || row.has(Kind.BREAK)) {
            return true;
        }
        for (RateToken token : row.tokens()) {
            if (token.isMark("/=") || BoxWords.unitBox(token) != null) {
                return true;
            }
        }
        return false;
    }

    List<RateDraft> read() {
        lineCurrency = lineCurrency();
        int from = 0;
        int i = 0;
        while (i < tokens.size()) {
            Price price = grammar.priceAt(i);
            if (price == null) {
                i++;
            } else {
                int next = take(price, from);
                from = next < 0 ? from : next;
                i = next < 0 ? price.next() : next;
            }
        }
        return drafts;
    }

    private @Nullable String lineCurrency() {
        for (int i = 0; i < tokens.size(); i++) {
            Price price = grammar.priceAt(i);
            if (price != null) {
                if (price.currency() != null) {
                    return price.currency();
                }
                i = price.next() - 1;
            }
        }
        return null;
    }

    /// Index behind the price and its unit, negative when the figures are no price.
    private int take(Price price, int from) {
        RateUnit unit = units.of(price, from);
        int next = Math.max(price.next(), unit.next());
        RateWord word = talk.of(from, price, unit, next);
        String charge = charges.of(from, price, unit, next);
        // A bill over demurrage names the tariff.
        RateKind kind = unit.unit().equals("DAY") && word == RateWord.NO_PRICE ? RateKind.OFFER : PriceTalk.kind(word);
        PricePlausibility plausibility =
                new PricePlausibility(row, grammar, context, lineCurrency, others || !drafts.isEmpty());
        boolean minimum = !unit.isBox() && isMinimum(from, price.first());
        boolean weighed = !unit.isKnown() && AirList.isListed(price, order);
        if (!weighed && !plausibility.accepts(price, unit, charge == null ? context.charge() : charge, minimum, from)) {
            return price.currency() == null ? -1 : next;
        }
        if (kind == null && !unit.isBox() || RateUnits.isOfGoods(unit.unit()) || !price.isPositive()) {
            return next;
        }
        add(price, minimum ? new RateUnit(List.of(), "MIN", 0, next, true) : unit, charge, kindOf(kind, price, from));
        return next;
    }

    private RateKind kindOf(@Nullable RateKind kind, Price price, int from) {
        boolean raised = price.first() > from
                && grammar.token(price.first() - 1).isMark("+")
                && (isAfterIncrease(price.first() - 2, from) || price.first() == 1 && isOfIncreases());
        if (raised) {
            return RateKind.INCREASE;
        }
        boolean heading = kind == RateKind.OFFER && context.kind() != null;
        return heading ? java.util.Objects.requireNonNull(context.kind()) : kind == null ? RateKind.PREVIOUS : kind;
    }

    /// A line that begins with a plus in a notice of higher rates: `+ USD 1,000 per 20'`.
    private boolean isOfIncreases() {
        String text = row.sheet().text();
        return text.contains("RATE INCREASE") || text.contains("RATE RESTORATION") || text.contains("涨价通知");
    }

    /// `GRI +200`
    private boolean isAfterIncrease(int index, int from) {
        return index >= from
                && grammar.token(index).is(Kind.CHARGE)
                && grammar.token(index).value().equals("GRI");
    }

    private boolean isMinimum(int from, int first) {
        for (int i = first - 1; i >= Math.max(from, first - 3); i--) {
            if (tokens.get(i).word() == RateWord.MINIMUM) {
                return true;
            }
        }
        return false;
    }

    private void add(Price price, RateUnit unit, @Nullable String named, RateKind kind) {
        String charge = chargeOf(price, unit, named);
        int behind = unit.isKnown() ? Math.max(unit.next(), price.next()) : price.next();
        RateContext here = lane.at(price.first(), behind, context);
        RateContext said = lane.at(price.first(), behind, own);
        boolean doubtful = price.vague()
                || RateGates.refuse(
                        charge,
                        price,
                        unit.isKnown() ? unit : new RateUnit(List.of(), counted(unit, charge, here), 0, 0, false));
        List<List<String>> boxes = unit.boxesOf(price.amounts().size(), order);
        for (int i = 0; i < price.amounts().size(); i++) {
            List<String> own = boxes.get(i);
            List<String> each = own.isEmpty() ? java.util.Collections.singletonList(counted(unit, charge, here)) : own;
            for (String counted : each) {
                drafts.add(new RateDraft(
                        here,
                        said,
                        isBox(counted) ? counted : null,
                        charge,
                        counted,
                        price.currency() != null ? price.currency() : lineCurrency,
                        price.amounts().get(i),
                        kind,
                        doubtful,
                        row.start(),
                        row.end(),
                        paragraph,
                        i,
                        unit.isKnown() || order != null
                                ? 0
                                : price.isList() ? price.amounts().size() : 0));
            }
        }
    }

    private String chargeOf(Price price, RateUnit unit, @Nullable String named) {
        if (named != null) {
            return named;
        }
        if (context.charge() != null && (unit.isBox() || !QuotedRate.isFreight(context.charge()))) {
            return context.charge();
        }
        boolean added = price.first() > 0 && grammar.token(price.first() - 1).isMark("+") && !isOfAnotherBox(unit);
        if (AirList.isListed(price, order)) {
            return "A/F";
        }
        return switch (unit.unit()) {
            case "KG" -> "A/F";
            case "DAY" -> "DEM";
            case "BL", "SHIPMENT" -> "MISC";
            default -> added || isNamed(price, unit) ? "MISC" : "O/F";
        };
    }

    /// Words in front of it are the name of a charge that no list knows.
    private boolean isNamed(Price price, RateUnit unit) {
        boolean priced = others || !drafts.isEmpty();
        return names.isLabel(price, unit.isBox(), priced) || !drafts.isEmpty() && names.isBehindPrice(price);
    }

    /// `USD 1150/40HQ + USD 580/20GP`: two boxes, nothing on top of the first.
    private boolean isOfAnotherBox(RateUnit unit) {
        boolean freight = unit.isBox()
                && !drafts.isEmpty()
                && drafts.getLast().equipment() != null
                && QuotedRate.isFreight(drafts.getLast().charge());
        return freight && !unit.boxes().contains(drafts.getLast().equipment());
    }

    private static boolean isBox(String counted) {
        return counted.length() >= 4 && Scan.isDigit(counted.charAt(0));
    }

    /// Without a unit: base freight is for the one kind of box the mail speaks of, other charges for their usual unit.
    private String counted(RateUnit unit, String charge, RateContext here) {
        if (!unit.unit().isEmpty()) {
            return unit.unit();
        }
        String usual = row.sheet().vocabulary().unitOf(charge);
        if (here.unit() != null && (isBox(here.unit()) ? usual.equals("CNTR") : QuotedRate.isFreight(charge))) {
            return here.unit();
        }
        String under = charges.isAdded() && usual.equals("CNTR") ? lastBox() : null;
        if (under != null) {
            return under;
        }
        return QuotedRate.isFreight(charge) && here.box() != null ? here.box() : usual;
    }

    /// The container of the price just named, null where it was for none.
    private @Nullable String lastBox() {
        RateDraft last = drafts.isEmpty() ? null : drafts.getLast();
        return last == null ? null : last.equipment();
    }
}
