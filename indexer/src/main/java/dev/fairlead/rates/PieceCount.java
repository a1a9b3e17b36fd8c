package dev.fairlead.rates;

import dev.fairlead.ratelines.RateToken;
import dev.fairlead.ratelines.RateToken.Kind;
import dev.fairlead.ratelines.RateUnit;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How many pieces a line of a bill counts: `720.00 USD  2 CTR  1,440.00 USD`, `ENS  1 x B/L  USD 30.00`,
/// `1*20GP 海运费USD1,380 THC RMB825`.
final class PieceCount {

    private final PriceGrammar grammar;

    PieceCount(PriceGrammar grammar) {
        this.grammar = grammar;
    }

    /// The unit that is counted behind the price of one, when the product of both follows; null without one.
    @Nullable
    RateUnit unitBehind(Price price) {
        int count = price.next();
        Price product = grammar.priceAt(count + 2);
        boolean counted =
                grammar.token(count).is(Kind.NUMBER) && grammar.token(count + 1).is(Kind.UNIT);
        if (product == null || !counted || price.amounts().size() != 1) {
            return null;
        }
        BigDecimal sum =
                price.amounts().getFirst().multiply(grammar.token(count).number());
        return product.amounts().getFirst().compareTo(sum) == 0
                ? new RateUnit(List.of(), grammar.token(count + 1).value(), count, product.next(), true)
                : null;
    }

    /// The line counts one box or paper and nothing else, so that its amounts are those of one.
    boolean isOne() {
        boolean one = false;
        for (int i = 0; i + 1 < grammar.size(); i++) {
            if (grammar.token(i).is(Kind.NUMBER) && !grammar.token(i).isSize()) {
                boolean times = grammar.token(i + 1).isOther("X")
                        || grammar.token(i + 1).isMark("*");
                RateToken counted = grammar.token(times ? i + 2 : i + 1);
                boolean piece = counted.is(Kind.BOX) || times && counted.is(Kind.UNIT);
                if (piece && grammar.token(i).isAtLeast(2)) {
                    return false;
                }
                one |= piece && grammar.token(i).isAtLeast(1);
            }
        }
        return one;
    }
}
