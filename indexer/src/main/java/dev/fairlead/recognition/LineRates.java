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
    private final UnnamedCharge unnamed;
    private final RowLane lane;
    private final RunningTotals totals;
    private final List<RateDraft> drafts = new ArrayList<>();
    private @Nullable String lineCurrency;
    private @Nullable String sumLabel;
    private RateWord lastWord = RateWord.NONE;

    /// @param others the lines above have rates
    LineRates(RateRow row, RateContext own, RateContext context, int paragraph, boolean others) {
        this.row = row;
        this.tokens = row.tokens();
        this.order = orderOf(row, context);
        this.grammar = new PriceGrammar(tokens, order == null ? 0 : order.size());
        this.context = context;
        this.own = own;
        this.paragraph = paragraph;
        this.others = others;
        this.units = new PriceUnits(tokens, grammar);
        this.talk = new PriceTalk(tokens);
        this.charges = new PriceCharge(tokens);
        this.unnamed = new UnnamedCharge(grammar, order, new ChargeName(row, grammar));
        this.lane = new RowLane(row);
        this.totals = new RunningTotals(tokens);
    }

    /// What the line or those above say of amounts that are written as a list.
    private static @Nullable List<String> orderOf(RateRow row, RateContext context) {
        List<String> own = context.order() != null ? context.order() : PriceUnits.orderOf(row);
        return own != null ? own : AirList.orderOf(row);
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
        boolean freight = false;
        for (int i = 0; i < tokens.size(); i++) {
            Price price = grammar.priceAt(i);
            if (price != null) {
                if (price.currency() != null) {
                    boolean other = freight
                            && !new UnitGrammar(grammar)
                                    .unitBehind(price.next())
                                    .isBox()
                            && !price.currency().equals("USD")
                            && i > 0;
                    return other ? null : price.currency();
                }
                i = price.next() - 1;
                freight = true;
            } else if (freight && isLocal(tokens.get(i))) {
                // "40HQ 550, THC 780 RMB": behind a local charge the currency is that one's own
                return null;
            }
        }
        return null;
    }

    private static boolean isLocal(RateToken token) {
        return token.is(Kind.CHARGE) && token.value().equals("THC");
    }

    /// Index behind the price and its unit, negative when the figures are no price.
    private int take(Price written, int from) {
        RateUnit unit = units.of(written, from);
        Price price = inCurrencyBehind(written, unit);
        int next = Math.max(price.next(), unit.next());
        if (grammar.token(price.first() - 1).isMark("-")
                && grammar.token(price.first() - 2).is(Kind.CURRENCY)) {
            // "USD -5/CBM": paid back
            return next;
        }
        if (totals.isOne(price, unit, from)) {
            // what it comes to shows that the one before was for each
            drafts.replaceAll(RateDraft::asEach);
            return next;
        }
        RateWord word = talk.of(from, price, unit, next);
        unit = word == RateWord.BECOMES && !unit.isKnown() ? unitOfFormer(unit, next) : unit;
        String charge = charges.of(from, price, unit, next);
        // A bill over demurrage names the tariff.
        boolean further =
                lastWord == RateWord.TOTAL && grammar.token(price.first() - 1).isMark("+");
        lastWord = further ? RateWord.TOTAL : word;
        word = lastWord;
        RateKind kind = unit.unit().equals("DAY") && word == RateWord.NO_PRICE ? RateKind.OFFER : PriceTalk.kind(word);
        PricePlausibility plausibility =
                new PricePlausibility(row, grammar, context, lineCurrency, others || !drafts.isEmpty());
        boolean minimum = !unit.isBox() && isMinimum(from, price.first());
        unit = unit.isKnown() || price.currency() == null ? unit : ofSameBox(unit, from, price);
        unit = charge != null && !QuotedRate.isFreight(charge) && unit.isBox() ? asCounted(unit, price) : unit;
        unit = inBox(unit, charge == null ? context.charge() : charge, price);
        boolean weighed = !unit.isKnown() && AirList.isListed(price, order);
        if (!weighed && !plausibility.accepts(price, unit, charge == null ? context.charge() : charge, minimum, from)) {
            return price.currency() == null ? -1 : next;
        }
        if (kind == null && !unit.isBox()
                || RateUnits.isOfGoods(unit.unit()) && !isCounted(unit, charge)
                || !price.isPositive()) {
            return next;
        }
        add(price, minimum ? new RateUnit(List.of(), "MIN", 0, next, true) : unit, charge, kindOf(kind, price, from));
        totals.note(price, unit);
        return next;
    }

    /// 封条 NTD 200/只: pieces of what a charge is for, and no goods.
    private static boolean isCounted(RateUnit unit, @Nullable String charge) {
        return unit.unit().equals("PCS") && charge != null && !charge.equals("MISC") && !QuotedRate.isFreight(charge);
    }

    /// `20dc, imo surcharge EUR 70 per box`: counted by containers of any kind.
    private RateUnit asCounted(RateUnit unit, Price price) {
        RateUnit behind = new UnitGrammar(grammar).unitBehind(price.next());
        boolean boxes = behind.unit().equals("CNTR") && behind.announced() && unit.first() < price.first();
        return boxes && unit.first() + 1 < price.first() - 1 ? behind : unit;
    }

    /// `40HC COC USD 5,900 / SOC USD 5,250`: whose box it is changes, not its kind.
    private RateUnit ofSameBox(RateUnit unknown, int from, Price price) {
        String box = lastBox();
        boolean owner = false;
        for (int i = from; i < price.first(); i++) {
            RateToken token = tokens.get(i);
            boolean own = token.isOther("SOC") || token.isOther("COC");
            if (!own && !token.isMark("/,;(:-=")) {
                return unknown;
            }
            owner |= own;
        }
        return box == null || !owner ? unknown : new RateUnit(List.of(box), "", price.next(), price.next(), false);
    }

    /// `40FR OOG: O/F USD 7,800/cntr`: the container is the kind that the line began with.
    private RateUnit inBox(RateUnit unit, @Nullable String charge, Price price) {
        boolean named = charge != null && QuotedRate.isFreight(charge);
        if (charge != null && !named || !unit.unit().equals("CNTR") || !drafts.isEmpty()) {
            return unit;
        }
        String only = null;
        for (int i = 0; i < price.first(); i++) {
            RateToken token = tokens.get(i);
            if (token.is(Kind.BOX)) {
                if (only != null && !only.equals(token.value())) {
                    return unit;
                }
                only = token.value();
            }
        }
        boolean special = only != null && (only.endsWith("FR") || only.endsWith("OT"));
        return only == null || !named && !special
                ? unit
                : new RateUnit(List.of(only), "", unit.first(), unit.next(), unit.announced());
    }

    /// 40HQ 由USD2480调整为USD2760: the new price is for what the former was for.
    private RateUnit unitOfFormer(RateUnit unknown, int next) {
        String box = lastBox();
        return box == null ? unknown : new RateUnit(List.of(box), "", next, next, true);
    }

    /// `500/票(RMB)`, `80 per teu USD`: the currency stands behind the unit.
    private Price inCurrencyBehind(Price price, RateUnit unit) {
        int behind = Math.max(price.next(), unit.next());
        boolean brackets =
                grammar.token(behind).isMark("(") && grammar.token(behind + 2).isMark(")");
        RateToken token = grammar.token(brackets ? behind + 1 : behind);
        boolean own = token.is(Kind.CURRENCY)
                && (brackets || !grammar.token(behind + 1).is(Kind.NUMBER));
        return price.currency() != null || !unit.isKnown() || !own
                ? price
                : new Price(price.amounts(), token.value(), price.first(), price.next(), price.sum(), price.vague());
    }

    private RateKind kindOf(@Nullable RateKind kind, Price price, int from) {
        if (price.first() > 0 && new IncreaseSigns(row, grammar).isRaised(price, from)) {
            return RateKind.INCREASE;
        }
        boolean heading = kind == RateKind.OFFER && context.kind() != null;
        return heading ? java.util.Objects.requireNonNull(context.kind()) : kind == null ? RateKind.PREVIOUS : kind;
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
        String charge = named != null ? named : chargeOf(price, unit);
        int behind = unit.isKnown() ? Math.max(unit.next(), price.next()) : price.next();
        RateContext here = lane.at(price.first(), behind, context);
        RateContext said = lane.at(price.first(), behind, own);
        if (!charges.isAdded()) {
            // `20GP USD 1200 + BAF USD 150`: the box in front is that of the whole sum, one behind is the amount's own
            boolean labelled = unit.boxes().size() == 1 && unit.first() < price.first();
            sumLabel = labelled ? unit.boxes().getFirst() : null;
        }
        boolean doubtful = price.vague()
                || RateGates.refuse(
                        charge,
                        price,
                        unit.isKnown() ? unit : new RateUnit(List.of(), counted(unit, charge, here), 0, 0, false));
        List<List<String>> boxes = unit.boxesOf(price.amounts().size(), order, isLabelled(price, unit));
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
                        isEach(price, unit),
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

    /// `USD 45 per container`, `2 x 40HC @ USD 2,145`, `1*45HQ USD 3,300`, and no sum for several.
    private boolean isEach(Price price, RateUnit unit) {
        RateToken times = grammar.token(price.first() - 1);
        boolean counted = (times.isOther("X") || times.isMark("*@"))
                && grammar.token(price.first() - 2).is(Kind.NUMBER);
        if (!unit.isKnown() || counted || unit.unit().equals("MIN")) {
            return counted || unit.isKnown();
        }
        boolean behind = unit.first() >= price.next() || !unit.isBox();
        int count = unit.first() - 2;
        boolean several = grammar.token(count).is(Kind.NUMBER)
                && grammar.token(count).isAtLeast(2)
                && (grammar.token(count + 1).isOther("X")
                        || grammar.token(count + 1).isMark("*"));
        boolean at = grammar.token(price.first() - 1).isMark("@")
                || grammar.token(price.first() - 1).word() == RateWord.LINK;
        return behind ? unit.announced() : at || !several;
    }

    /// `40HQ SOC: USD 6,900 / 7,600`, and nothing of a list in front of the colon.
    private boolean isLabelled(Price price, RateUnit unit) {
        int colon = price.first() - 1;
        while (colon > 0 && grammar.token(colon).is(Kind.CURRENCY)) {
            colon--;
        }
        return unit.isBox()
                && unit.first() < price.first()
                && grammar.token(colon).isMark(":");
    }

    private String chargeOf(Price price, RateUnit unit) {
        String heading = context.charge();
        if (heading != null && (unit.isBox() || !QuotedRate.isFreight(heading))) {
            return heading;
        }
        return unnamed.of(price, unit, drafts, others);
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
        String under = charges.isAdded() && usual.equals("CNTR") && !charge.equals("DRAY") ? sumLabel : null;
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
