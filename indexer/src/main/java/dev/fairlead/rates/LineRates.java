package dev.fairlead.rates;

import dev.fairlead.amounts.RateUnits;
import dev.fairlead.amounts.RateWord;
import dev.fairlead.mentions.Scan;
import dev.fairlead.ratelines.RateRow;
import dev.fairlead.ratelines.RateToken;
import dev.fairlead.ratelines.RateToken.Kind;
import dev.fairlead.ratelines.RateUnit;
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
    private final BoxesOfLine line;
    private final RunningTotals totals;
    private final boolean one;
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
        this.line = new BoxesOfLine(tokens, grammar, drafts);
        this.totals = new RunningTotals(tokens);
        this.one = new PieceCount(grammar).isOne();
    }

    /// What the line or those above say of amounts that are written as a list.
    private static @Nullable List<String> orderOf(RateRow row, RateContext context) {
        List<String> own = context.order() != null ? context.order() : PriceUnits.orderOf(row);
        return own != null ? own : AirList.orderOf(row);
    }

    List<RateDraft> read() {
        lineCurrency = LineCurrency.of(tokens, grammar);
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

    /// Index behind the price and its unit, negative when the figures are no price.
    private int take(Price written, int from) {
        RateUnit unit = units.of(written, from);
        Price price = line.inCurrencyBehind(written, unit);
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
        unit = word == RateWord.BECOMES && !unit.isKnown() ? line.unitOfFormer(unit, next) : unit;
        String charge = charges.of(from, price, unit, next);
        word = wordOf(price, word);
        RateKind kind = unit.unit().equals("DAY") && word == RateWord.NO_PRICE ? RateKind.OFFER : PriceTalk.kind(word);
        PricePlausibility plausibility =
                new PricePlausibility(row, grammar, context, lineCurrency, others || !drafts.isEmpty());
        boolean minimum = !unit.isBox() && isMinimum(from, price.first());
        unit = meant(unit, charge, price, from);
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

    /// The word that decides. A bill over demurrage names the tariff.
    private RateWord wordOf(Price price, RateWord said) {
        boolean further =
                lastWord == RateWord.TOTAL && grammar.token(price.first() - 1).isMark("+");
        lastWord = further ? RateWord.TOTAL : said;
        return lastWord;
    }

    /// What the unit means beside this charge and on this line.
    private RateUnit meant(RateUnit written, @Nullable String charge, Price price, int from) {
        RateUnit unit = written.isKnown() || price.currency() == null ? written : line.ofSameBox(written, from, price);
        unit = charge != null && !QuotedRate.isFreight(charge) && unit.isBox() ? line.asCounted(unit, price) : unit;
        return line.inBox(unit, charge == null ? context.charge() : charge, price);
    }

    /// 封条 NTD 200/只: pieces of what a charge is for, and no goods.
    private static boolean isCounted(RateUnit unit, @Nullable String charge) {
        return unit.unit().equals("PCS") && charge != null && !charge.equals("MISC") && !QuotedRate.isFreight(charge);
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
            sumLabel = labelOfSum(price, unit);
        }
        boolean doubtful = isDoubtful(price, unit, charge, here);
        List<List<String>> boxes = unit.boxesOf(price.amounts().size(), order, line.isLabelled(price, unit));
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
                        one || line.isEach(price, unit),
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

    /// `20GP USD 1200 + BAF USD 150`: the box in front is that of the whole sum, one behind is the amount's own.
    private static @Nullable String labelOfSum(Price price, RateUnit unit) {
        boolean labelled = unit.boxes().size() == 1 && unit.first() < price.first();
        return labelled ? unit.boxes().getFirst() : null;
    }

    private boolean isDoubtful(Price price, RateUnit unit, String charge, RateContext here) {
        return price.vague()
                || RateGates.refuse(
                        charge,
                        price,
                        unit.isKnown() ? unit : new RateUnit(List.of(), counted(unit, charge, here), 0, 0, false));
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

    /// Without a unit: base freight is for the one kind of box the mail speaks of, other charges for their
    /// usual unit.
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
}
