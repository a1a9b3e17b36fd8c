package dev.fairlead.rates;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One amount quoted in a text, with what the lines around it say of it.
///
/// @param carrier SCAC or the name as written
/// @param equipment canonical (40HQ), null for charges per B/L and the like
/// @param charge code of the charge vocabulary (O/F, THC, DOC)
/// @param unit CNTR, BL, WM, KG, MIN, SHIPMENT, DAY, TEU or an equipment type
/// @param currency ISO 4217
/// @param freeTimeDays free days at destination; the first number where demurrage and detention differ
/// @param doubtful a sanity gate refused it: shown, never counted
/// @param start offset of the amount's line in the text of its origin; `end` is exclusive
/// @param assumed that the currency is the usual one, as none is written; null is false
public record QuotedRate(
        @Nullable String carrier,
        @Nullable String pol,
        @Nullable String pod,
        @Nullable String equipment,
        String charge,
        String unit,
        String currency,
        BigDecimal amount,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable Integer freeTimeDays,
        boolean doubtful,
        int start,
        int end,
        RateKind kind,
        RateTerms terms,
        RateOrigin origin,
        @Nullable Boolean assumed) {

    /// Rates kept before there were kinds, terms and origins are offers of the mail itself.
    public QuotedRate {
        kind = orElse(kind, RateKind.OFFER);
        terms = orElse(terms, RateTerms.NONE);
        origin = orElse(origin, RateOrigin.OWN);
    }

    /// Whether nothing says which currency it is.
    public boolean assumesCurrency() {
        return Boolean.TRUE.equals(assumed);
    }

    private static <T> T orElse(@Nullable T value, T otherwise) {
        return value == null ? otherwise : value;
    }

    /// Freight itself, not a charge on top of it.
    public boolean countsAsFreight() {
        return isFreight(charge);
    }

    static boolean isFreight(String charge) {
        return charge.equals("O/F") || charge.equals("ALL IN") || charge.equals("A/F");
    }

    /// The same words of the same mail give the same row, wherever they are repeated: what a copy is known by.
    public String row() {
        return String.join(
                "|",
                String.valueOf(carrier),
                String.valueOf(pol),
                String.valueOf(pod),
                charge,
                unit,
                currency,
                amount.stripTrailingZeros().toPlainString());
    }

    QuotedRate as(RateKind other) {
        return with(start, end, other);
    }

    /// The same in another text, where its line stands elsewhere.
    public QuotedRate at(int newStart, int newEnd) {
        return with(newStart, newEnd, kind);
    }

    private QuotedRate with(int newStart, int newEnd, RateKind newKind) {
        return new QuotedRate(
                carrier,
                pol,
                pod,
                equipment,
                charge,
                unit,
                currency,
                amount,
                validFrom,
                validTo,
                freeTimeDays,
                doubtful,
                newStart,
                newEnd,
                newKind,
                terms,
                origin,
                assumed);
    }
}
