package dev.fairlead.rates;

import dev.fairlead.amounts.RateWord;
import dev.fairlead.ratelines.RateToken;
import dev.fairlead.ratelines.RateToken.Kind;
import dev.fairlead.ratelines.RateUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the rest of a line says of the box or unit that stands beside a price.
final class BoxesOfLine {

    private final List<RateToken> tokens;
    private final PriceGrammar grammar;
    private final List<RateDraft> drafts;

    /// @param drafts the rates of the line so far, which grow
    BoxesOfLine(List<RateToken> tokens, PriceGrammar grammar, List<RateDraft> drafts) {
        this.tokens = tokens;
        this.grammar = grammar;
        this.drafts = drafts;
    }

    /// `20dc, imo surcharge EUR 70 per box`: counted by containers of any kind.
    RateUnit asCounted(RateUnit unit, Price price) {
        RateUnit behind = new UnitGrammar(grammar).unitBehind(price.next());
        boolean boxes = behind.unit().equals("CNTR") && behind.announced() && unit.first() < price.first();
        return boxes && unit.first() + 1 < price.first() - 1 ? behind : unit;
    }

    /// `40HC COC USD 5,900 / SOC USD 5,250`: whose box it is changes, not its kind.
    RateUnit ofSameBox(RateUnit unknown, int from, Price price) {
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
    RateUnit inBox(RateUnit unit, @Nullable String charge, Price price) {
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
    RateUnit unitOfFormer(RateUnit unknown, int next) {
        String box = lastBox();
        return box == null ? unknown : new RateUnit(List.of(box), "", next, next, true);
    }

    /// `500/票(RMB)`, `80 per teu USD`: the currency stands behind the unit.
    Price inCurrencyBehind(Price price, RateUnit unit) {
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

    /// `40HQ SOC: USD 6,900 / 7,600`, and nothing of a list in front of the colon.
    boolean isLabelled(Price price, RateUnit unit) {
        int colon = price.first() - 1;
        while (colon > 0 && grammar.token(colon).is(Kind.CURRENCY)) {
            colon--;
        }
        return unit.isBox()
                && unit.first() < price.first()
                && grammar.token(colon).isMark(":");
    }

    /// `USD 45 per container`, `2 x 40HC @ USD 2,145`, `1*45HQ USD 3,300`, and no sum for several.
    boolean isEach(Price price, RateUnit unit) {
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

    /// The container of the price just named, null where it was for none.
    private @Nullable String lastBox() {
        RateDraft last = drafts.isEmpty() ? null : drafts.getLast();
        return last == null ? null : last.equipment();
    }
}
