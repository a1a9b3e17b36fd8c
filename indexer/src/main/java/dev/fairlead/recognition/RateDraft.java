package dev.fairlead.recognition;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// A rate that waits for what the lines below may add.
///
/// @param context what its own line and those above say
/// @param equipment null for what is not counted by one kind of box
/// @param currency null when none is written near it
/// @param paragraph number of the block of lines it stands in
record RateDraft(
        RateContext context,
        @Nullable String equipment,
        String charge,
        String unit,
        @Nullable String currency,
        BigDecimal amount,
        RateKind kind,
        boolean doubtful,
        int start,
        int end,
        int paragraph) {

    RateDraft with(RateContext other) {
        return new RateDraft(other, equipment, charge, unit, currency, amount, kind, doubtful, start, end, paragraph);
    }

    RateDraft doubted() {
        return new RateDraft(context, equipment, charge, unit, currency, amount, kind, true, start, end, paragraph);
    }

    boolean isFreightOffer() {
        return kind == RateKind.OFFER && QuotedRate.isFreight(charge);
    }
}
