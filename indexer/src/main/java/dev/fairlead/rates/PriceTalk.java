package dev.fairlead.rates;

import dev.fairlead.amounts.RateWord;
import dev.fairlead.ratelines.RateToken;
import dev.fairlead.ratelines.RateToken.Kind;
import dev.fairlead.ratelines.RateUnit;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What the words around a price say of it: offer, wish, former price, increase, sum, or no price of transport.
final class PriceTalk {

    // The first weight of a tariff of air freight.
    private static final Set<Integer> LEAST_WEIGHTS = Set.of(45, 100);
    private static final int REACH_BEHIND = 8;
    private static final int LEAST_PRICE = 100;
    private static final int LONGEST_JOINT = 4;
    private static final int LONGEST_ABBREVIATION = 6;

    private final List<RateToken> tokens;
    private RateWord last = RateWord.NOW;

    PriceTalk(List<RateToken> tokens) {
        this.tokens = tokens;
    }

    /// The word that decides on the price between these tokens; [RateWord#NOW] for an offer.
    ///
    /// @param from behind the price before
    /// @param next first token behind the price and its unit
    RateWord of(int from, Price price, RateUnit unit, int next) {
        RateWord before = before(from, price.first(), unit.isKnown() && unit.announced());
        RateWord behind = behind(next);
        last = behind != RateWord.NONE && before != RateWord.NO_PRICE ? behind : before;
        return last;
    }

    /// A word is spent on the figure it stands before, even on one without a currency: "was 2650, USD 2900/HC".
    private RateWord before(int from, int first, boolean counted) {
        if (first > 0
                && tokens.get(first - 1).isMark("=")
                && !isBox(first - 2)
                && !isWeight(first - 2)
                && hasFigure(from, first)) {
            return RateWord.TOTAL;
        }
        if (first > from && tokens.get(first - 1).isOther("NOT")) {
            return RateWord.PREVIOUS;
        }
        boolean listed = last == RateWord.NO_PRICE && !counted && first - from <= LONGEST_JOINT;
        RateWord found = listed || isJoined(from, first) ? last : RateWord.NOW;
        for (int i = from; i < first; i++) {
            RateToken token = tokens.get(i);
            RateWord word = decisive(token.word());
            if (isFormer(i, from)) {
                found = RateWord.PREVIOUS;
            } else if (word != RateWord.NONE) {
                found = word;
            } else if (token.isMark(";。!?")
                    || token.isMark(".") && !isAbbreviated(i)
                    || token.is(Kind.NUMBER) && token.isAtLeast(LEAST_PRICE)) {
                found = RateWord.NOW;
            } else if (counted && token.isMark(",:") && found == RateWord.NO_PRICE) {
                // "the bill is settled, USD 40/box per day we accept"
                found = RateWord.NOW;
            }
        }
        return found;
    }

    /// 原普箱费率: the clause begins with what the price was; 原木 and 原料 are goods.
    private boolean isFormer(int index, int from) {
        return tokens.get(index).isOther("原")
                && (index == from || tokens.get(index - 1).is(Kind.MARK))
                && index + 1 < tokens.size()
                && "木料油产厂件".indexOf(tokens.get(index + 1).value().charAt(0)) < 0;
    }

    /// `Late SI = USD 50`: nothing is summed.
    private boolean hasFigure(int from, int first) {
        if (from > 0 || first == 1) {
            return true;
        }
        for (int i = from; i < first; i++) {
            if (tokens.get(i).is(Kind.NUMBER)) {
                return true;
            }
        }
        return false;
    }

    /// `Total approx. EUR 3.480`
    private boolean isAbbreviated(int point) {
        return point > 0
                && tokens.get(point - 1).end() - tokens.get(point - 1).start() <= LONGEST_ABBREVIATION
                && point + 1 < tokens.size()
                && (tokens.get(point + 1).is(Kind.CURRENCY)
                        || tokens.get(point + 1).is(Kind.NUMBER));
    }

    /// `40HQ=1350` is a price, `= USD 2,520` a sum.
    private boolean isBox(int index) {
        return index >= 0
                && (tokens.get(index).is(Kind.BOX)
                        || tokens.get(index).is(Kind.CHARGE)
                        || tokens.get(index).is(Kind.PORT)
                        || tokens.get(index).word() == RateWord.PRICE);
    }

    /// `45/100/300 = 13/11.5/10.8`: the weights that the prices hold from.
    private boolean isWeight(int index) {
        int from = index;
        while (from >= 2
                && tokens.get(from).is(Kind.NUMBER)
                && tokens.get(from - 1).isMark("/")) {
            from -= 2;
        }
        return index >= 0
                && (tokens.get(index).is(Kind.BREAK)
                        || from < index
                                && LEAST_WEIGHTS.contains(
                                        tokens.get(from).number().intValue()));
    }

    /// "USD 1,320 per 20'DC and USD 2,340 per 40'HC": what holds for the one holds for the other.
    private boolean isJoined(int from, int first) {
        for (int i = from; i < first; i++) {
            RateToken token = tokens.get(i);
            boolean joint = token.isMark(",/、&:@(")
                    || token.word() == RateWord.AND
                    || token.is(Kind.BOX)
                    || token.is(Kind.UNIT);
            if (!joint) {
                return false;
            }
        }
        return from > 0;
    }

    /// "2,620/40HQ太高了", "USD 1000/40HQ is our target"
    private RateWord behind(int next) {
        if (next + 2 < tokens.size()
                && tokens.get(next).isMark("-=")
                && tokens.get(next + 1).isMark(">")
                && (tokens.get(next + 2).is(Kind.NUMBER) || tokens.get(next + 2).is(Kind.CURRENCY))) {
            // "4,150 -> 3,980"
            return RateWord.PREVIOUS;
        }
        for (int i = next; i < Math.min(tokens.size(), next + REACH_BEHIND); i++) {
            RateToken token = tokens.get(i);
            if (token.isMark(",.;。!+(") && !token.isMark("(") || token.is(Kind.NUMBER) || token.is(Kind.CURRENCY)) {
                return RateWord.NONE;
            }
            RateWord word = decisive(token.word());
            if (word == RateWord.BECOMES) {
                return RateWord.PREVIOUS;
            }
            if (word == RateWord.TOTAL
                    && i == next
                    && (i + 1 == tokens.size() || tokens.get(i + 1).is(Kind.MARK))) {
                return word;
            }
            if (word == RateWord.NOW || word == RateWord.TOTAL) {
                return RateWord.NONE;
            }
            if (word != RateWord.NONE && !isFollowedByFigure(i)) {
                return word;
            }
        }
        return RateWord.NONE;
    }

    /// The word is that of the next price.
    private boolean isFollowedByFigure(int index) {
        for (int i = index + 1; i < Math.min(tokens.size(), index + 6); i++) {
            if (tokens.get(i).is(Kind.CURRENCY) || tokens.get(i).is(Kind.NUMBER)) {
                return true;
            }
            if (tokens.get(i).isMark(",.;。")) {
                return false;
            }
        }
        return false;
    }

    private static RateWord decisive(RateWord word) {
        return switch (word) {
            case TARGET, PREVIOUS, INCREASE, TOTAL, NO_PRICE, NOW, BECOMES -> word;
            default -> RateWord.NONE;
        };
    }

    /// Null when it is no price of transport at all.
    static @Nullable RateKind kind(RateWord word) {
        return switch (word) {
            case TARGET -> RateKind.TARGET;
            case PREVIOUS -> RateKind.PREVIOUS;
            case INCREASE -> RateKind.INCREASE;
            case TOTAL -> RateKind.TOTAL;
            case NO_PRICE -> null;
            default -> RateKind.OFFER;
        };
    }
}
