package dev.fairlead.rates;

import dev.fairlead.amounts.RateWord;
import dev.fairlead.ratelines.BoxWords;
import dev.fairlead.ratelines.RateRow;
import dev.fairlead.ratelines.RateToken;
import dev.fairlead.ratelines.RateToken.Kind;
import dev.fairlead.ratelines.RateUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What each price of a line is for: by the words behind it, in front of it, or at the beginning of its clause.
final class PriceUnits {

    private static final int LONGEST_CLAUSE = 10;

    private final List<RateToken> tokens;
    private final PriceGrammar grammar;
    private final UnitGrammar units;
    private final TariffDays days;
    /// The prices so far had their boxes in front of them, so that one behind is that of the next.
    private boolean labelled;
    /// The prices so far are for a day.
    private boolean daily;
    /// Each price has its box behind it.
    private final boolean trailing;

    PriceUnits(List<RateToken> tokens, PriceGrammar grammar) {
        this.tokens = tokens;
        this.grammar = grammar;
        this.units = new UnitGrammar(grammar);
        this.days = new TariffDays(grammar);
        this.trailing = areTrailing();
    }

    RateUnit of(Price price, int from) {
        RateUnit pieces = new PieceCount(grammar).unitBehind(price);
        if (pieces != null) {
            return pieces;
        }
        RateUnit behind = units.unitBehind(price.next());
        boolean weighed = grammar.token(price.first() - 1).is(Kind.BREAK)
                || price.currency() != null && grammar.token(price.next()).is(Kind.BREAK);
        if (!behind.isKnown() && weighed) {
            return new RateUnit(List.of(), "KG", price.next(), price.next(), true);
        }
        daily = days.areNamed(from, price) || daily && days.goOn(price);
        if (daily || isPerDay(price.first() - 1, from)) {
            return new RateUnit(List.of(), "DAY", price.first(), behind.next(), true);
        }
        if (!behind.isKnown() && isPer(price.first() - 1, from)) {
            return new RateUnit(List.of(), grammar.token(price.first() - 1).value(), price.first(), price.next(), true);
        }
        RateUnit before = units.boxesBefore(price.first(), from);
        boolean nextOnes =
                !trailing && behind.isBox() && (isLabelOfNext(behind.next()) || labelled && before.isKnown());
        if (trailing && behind.isBox()) {
            return behind;
        }
        labelled = before.isKnown() && (!behind.isBox() || nextOnes);
        if (before.isKnown() && (!behind.isBox() || nextOnes || !behind.announced())) {
            boolean counted = behind.isKnown()
                    && !behind.isBox()
                    && !behind.unit().equals("WM")
                    && !behind.unit().equals("CNTR");
            return counted
                    ? behind
                    : new RateUnit(before.boxes(), "", before.first(), nextOnes ? price.next() : behind.next(), true);
        }
        if (nextOnes && !behind.announced() || !behind.isKnown()) {
            return clauseBox(price, from);
        }
        return behind;
    }

    /// `EUR 410 20'   EUR 690 40'`, `2.150 usd 20dv  3.400 usd 40hc`: two prices and more, no box before the
    /// first, and one behind each.
    private boolean areTrailing() {
        int prices = 0;
        int i = 0;
        while (i < tokens.size()) {
            Price price = grammar.priceAt(i);
            if (price == null) {
                if (prices == 0 && tokens.get(i).is(Kind.BOX)) {
                    return false;
                }
                i++;
            } else {
                RateUnit behind = units.unitBehind(price.next());
                if (!behind.isBox() || price.amounts().size() > 1) {
                    return false;
                }
                prices++;
                i = behind.next();
            }
        }
        return prices > 1;
    }

    /// "小柜没变化还是1,080美金": the box that the clause began with.
    private RateUnit clauseBox(Price price, int from) {
        for (int i = price.first() - 1; i >= Math.max(from, price.first() - LONGEST_CLAUSE); i--) {
            RateToken token = tokens.get(i);
            if (token.is(Kind.BOX)
                    && !(i > 0
                            && (tokens.get(i - 1).isOther("X")
                                    || tokens.get(i - 1).isMark("*")))) {
                return new RateUnit(List.of(token.value()), "", i, price.next(), false);
            }
            boolean talk =
                    token.is(Kind.OTHER) || token.is(Kind.WORD) && token.word() != RateWord.AND || token.isMark(":=-");
            if (!talk) {
                break;
            }
        }
        return RateUnit.unknown(price.next());
    }

    /// `每天USD40/柜`, `每天每柜RMB 80`
    private boolean isPerDay(int before, int from) {
        return isPer(before, from)
                && (grammar.token(before).value().equals("DAY")
                        || isPer(before - 2, from)
                                && grammar.token(before - 2).value().equals("DAY"));
    }

    /// `每柜USD40`: what it is counted by stands in front.
    private boolean isPer(int before, int from) {
        return before > from
                && grammar.token(before).is(Kind.UNIT)
                && grammar.token(before - 1).word() == RateWord.PER;
    }

    /// In `20GP 2150 / 40HQ 3280` the box behind the slash is that of the next amount.
    private boolean isLabelOfNext(int next) {
        int i = next;
        while (grammar.token(i).isMark(":=-@")
                || grammar.token(i).word() == RateWord.PRICE
                || grammar.token(i).word() == RateWord.LINK) {
            i++;
        }
        return grammar.priceAt(i) != null;
    }

    /// `MSK 1650/2750 HPL 1600/2700 (20GP/40HQ)`: boxes in brackets are for all lists of the line.
    static @Nullable List<String> orderOf(RateRow row) {
        if (!row.has(Kind.BOX) && !row.has(Kind.NUMBER)) {
            return null;
        }
        List<RateToken> tokens = row.tokens();
        List<String> boxes = new ArrayList<>();
        for (int i = 1; i < tokens.size(); i++) {
            boolean bracket = tokens.get(i - 1).isMark("(");
            boolean begins = boxes.isEmpty() && (bracket || tokens.get(i - 1).word() == RateWord.PER);
            boolean goesOn = !boxes.isEmpty() && tokens.get(i - 1).isMark("/");
            boolean length = tokens.get(i).isSize()
                    && (goesOn
                            || bracket
                                    && i + 1 < tokens.size()
                                    && tokens.get(i + 1).isMark("/"));
            String box = tokens.get(i).is(Kind.BOX) || length ? BoxWords.unitBox(tokens.get(i)) : null;
            if (box != null && (begins || goesOn)) {
                boxes.add(box);
            } else if (!boxes.isEmpty() && !tokens.get(i).isMark("/")) {
                break;
            }
        }
        return boxes.size() < 2 ? null : boxes;
    }
}
