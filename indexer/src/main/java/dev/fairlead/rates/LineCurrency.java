package dev.fairlead.rates;

import dev.fairlead.ratelines.RateToken;
import dev.fairlead.ratelines.RateToken.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The currency of a line, for those of its amounts that have none: that of the first which has one.
final class LineCurrency {

    private LineCurrency() {}

    static @Nullable String of(List<RateToken> tokens, PriceGrammar grammar) {
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
}
