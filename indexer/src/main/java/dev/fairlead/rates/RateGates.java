package dev.fairlead.rates;

import dev.fairlead.mentions.Scan;
import dev.fairlead.ratelines.RateUnit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/// What cannot be right: such rates are shown as doubtful and never counted.
final class RateGates {

    private static final BigDecimal LEAST = BigDecimal.valueOf(20);
    private static final BigDecimal MOST = BigDecimal.valueOf(20_000);
    private static final Set<String> IN_DOLLARS = Set.of("USD", "EUR", "GBP");
    private static final int MOST_COMPARED = 200;
    private static final BigDecimal THREE = BigDecimal.valueOf(3);

    private RateGates() {}

    /// Base freight out of all proportion, or sizes of a list out of proportion: `USD21950/1950` is a slip of
    /// the pen.
    static boolean refuse(String charge, Price price, RateUnit unit) {
        boolean dollars = price.currency() == null || IN_DOLLARS.contains(price.currency());
        if (!QuotedRate.isFreight(charge)
                || !dollars
                || !unit.unit().isEmpty()
                        && !unit.unit().equals("CNTR")
                        && !Scan.isDigit(unit.unit().charAt(0))) {
            return false;
        }
        for (BigDecimal amount : price.amounts()) {
            if (isOutOfRange(amount)) {
                return true;
            }
        }
        return price.isList()
                && isOutOfProportion(price.amounts().get(0), price.amounts().get(1));
    }

    static boolean isOutOfRange(BigDecimal amount) {
        return amount.compareTo(LEAST) < 0 || amount.compareTo(MOST) > 0;
    }

    /// A twenty foot box costs at most twice a forty, a forty at most three times a twenty.
    private static boolean isOutOfProportion(BigDecimal twenty, BigDecimal forty) {
        return twenty.compareTo(forty.multiply(BigDecimal.TWO)) > 0 || forty.compareTo(twenty.multiply(THREE)) > 0;
    }

    /// Freight of two sizes that stand in one line or paragraph on the same lane and cannot both be right.
    static List<RateDraft> compare(List<RateDraft> drafts) {
        if (drafts.size() > MOST_COMPARED || !hasSizes(drafts)) {
            return drafts;
        }
        List<RateDraft> compared = new ArrayList<>(drafts.size());
        for (RateDraft draft : drafts) {
            compared.add(isContradicted(draft, drafts) ? draft.doubted() : draft);
        }
        return compared;
    }

    /// Two kinds of boxes at least, as in few lists.
    private static boolean hasSizes(List<RateDraft> drafts) {
        boolean twenty = false;
        boolean forty = false;
        for (RateDraft draft : drafts) {
            int feet = feet(draft);
            twenty |= feet == 20;
            forty |= feet == 40;
        }
        return twenty && forty;
    }

    private static boolean isContradicted(RateDraft draft, List<RateDraft> drafts) {
        if (!draft.isFreightOffer() || feet(draft) == 0) {
            return false;
        }
        for (RateDraft other : drafts) {
            if (contradicts(draft, other)) {
                return true;
            }
        }
        return false;
    }

    private static boolean contradicts(RateDraft one, RateDraft other) {
        int feet = feet(one);
        int otherFeet = feet(other);
        if (feet == otherFeet || otherFeet == 0 || !belongTogether(one, other)) {
            return false;
        }
        return feet == 20 && otherFeet == 40 && isOutOfProportion(one.amount(), other.amount())
                || feet == 40 && otherFeet == 20 && isOutOfProportion(other.amount(), one.amount());
    }

    /// Where the ports are not known each line may be of a lane of its own.
    private static boolean belongTogether(RateDraft one, RateDraft other) {
        return (one.context().pod() != null || one.start() == other.start())
                && one.isFreightOffer()
                && other.isFreightOffer()
                && one.paragraph() == other.paragraph()
                && Objects.equals(one.currency(), other.currency())
                && Objects.equals(one.context().carrier(), other.context().carrier())
                && Objects.equals(one.context().pol(), other.context().pol())
                && Objects.equals(one.context().pod(), other.context().pod());
    }

    private static int feet(RateDraft draft) {
        String box = draft.equipment();
        return box == null || !(box.endsWith("GP") || box.endsWith("HQ")) ? 0 : box.startsWith("2") ? 20 : 40;
    }
}
