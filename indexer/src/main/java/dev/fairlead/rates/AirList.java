package dev.fairlead.rates;

import dev.fairlead.amounts.RateWord;
import dev.fairlead.ratelines.RateRow;
import dev.fairlead.ratelines.RateToken;
import dev.fairlead.ratelines.RateToken.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Lists of prices of air freight whose weights stand elsewhere: `M/N/+45/+100/+300` in a heading, `LAX
/// 300/45/39/35.5/33` below it.
final class AirList {

    private static final int LEAST = 2;

    private AirList() {}

    /// What each amount of a list is counted by when a run of weights says so, null without one.
    static @Nullable List<String> orderOf(RateRow row) {
        if (!row.has(Kind.BREAK)) {
            return null;
        }
        List<RateToken> tokens = row.tokens();
        List<String> units = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            RateToken token = tokens.get(i);
            if (token.is(Kind.BREAK)) {
                units.add("KG");
            } else if (token.word() == RateWord.MINIMUM) {
                units.add("MIN");
            } else if (!token.isMark("/|,-")) {
                if (units.size() >= LEAST) {
                    break;
                }
                units.clear();
            }
        }
        return units.size() >= LEAST && units.contains("KG") ? units : null;
    }

    /// The list has an amount for each weight.
    static boolean isListed(Price price, @Nullable List<String> order) {
        return order != null && order.contains("KG") && price.amounts().size() == order.size();
    }
}
