package dev.fairlead.rates;

import dev.fairlead.ratelines.RateUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a price is for when neither its own words nor a heading name a charge of the vocabulary: freight,
/// unless its unit or the words in front of it say that it is something on top.
final class UnnamedCharge {

    private final PriceGrammar grammar;
    private final @Nullable List<String> order;
    private final ChargeName names;

    /// @param order what the amounts of a list are counted by, where the lines above say so
    UnnamedCharge(PriceGrammar grammar, @Nullable List<String> order, ChargeName names) {
        this.grammar = grammar;
        this.order = order;
        this.names = names;
    }

    /// @param before the rates of the line so far
    /// @param others the lines above have rates
    String of(Price price, RateUnit unit, List<RateDraft> before, boolean others) {
        if (AirList.isListed(price, order)) {
            return "A/F";
        }
        return switch (unit.unit()) {
            case "KG" -> "A/F";
            case "DAY" -> "DEM";
            case "BL", "SHIPMENT" -> "MISC";
            default -> isAdded(price, unit, before) || isNamed(price, unit, before, others) ? "MISC" : "O/F";
        };
    }

    private boolean isAdded(Price price, RateUnit unit, List<RateDraft> before) {
        return price.first() > 0 && grammar.token(price.first() - 1).isMark("+") && !isOfAnotherBox(unit, before);
    }

    /// `USD 1150/40HQ + USD 580/20GP`: two boxes, nothing on top of the first.
    private static boolean isOfAnotherBox(RateUnit unit, List<RateDraft> before) {
        RateDraft last = before.isEmpty() ? null : before.getLast();
        return last != null
                && unit.isBox()
                && last.equipment() != null
                && QuotedRate.isFreight(last.charge())
                && !unit.boxes().contains(last.equipment());
    }

    /// Words in front of it are the name of a charge that no list knows.
    private boolean isNamed(Price price, RateUnit unit, List<RateDraft> before, boolean others) {
        boolean first = before.isEmpty();
        return names.isLabel(price, unit.isBox(), others || !first) || !first && names.isBehindPrice(price);
    }
}
