package dev.fairlead.rates;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A rate that waits for what the lines below may add.
///
/// @param context what its own line and those above say
/// @param own what its own line says alone
/// @param equipment null for what is not counted by one kind of box
/// @param currency null when none is written near it
/// @param place in a list of `size` amounts whose boxes are only guessed; size 0 for all others
/// @param each said to be a price for one of what it is counted by
/// @param paragraph number of the block of lines it stands in
record RateDraft(
        RateContext context,
        RateContext own,
        @Nullable String equipment,
        String charge,
        String unit,
        @Nullable String currency,
        BigDecimal amount,
        RateKind kind,
        boolean doubtful,
        boolean each,
        int start,
        int end,
        int paragraph,
        int place,
        int size) {

    RateDraft with(RateContext other) {
        return new RateDraft(
                other, own, equipment, charge, unit, currency, amount, kind, doubtful, each, start, end, paragraph,
                place, size);
    }

    RateDraft doubted() {
        return new RateDraft(
                context, own, equipment, charge, unit, currency, amount, kind, true, each, start, end, paragraph, place,
                size);
    }

    RateDraft billed() {
        return new RateDraft(
                context,
                own,
                equipment,
                charge,
                unit,
                currency,
                amount,
                kind == RateKind.OFFER ? RateKind.BILLED : kind,
                doubtful,
                each,
                start,
                end,
                paragraph,
                place,
                size);
    }

    RateDraft asEach() {
        return new RateDraft(
                context, own, equipment, charge, unit, currency, amount, kind, doubtful, true, start, end, paragraph,
                place, size);
    }

    /// With the box that this order of lists gives its place.
    RateDraft ordered(@Nullable List<String> order) {
        if (size == 0 || order == null || order.size() != size) {
            return this;
        }
        String box = order.get(place);
        return new RateDraft(
                context, own, box, charge, box, currency, amount, kind, doubtful, each, start, end, paragraph, place,
                size);
    }

    boolean isFreightOffer() {
        return kind == RateKind.OFFER && QuotedRate.isFreight(charge);
    }
}
