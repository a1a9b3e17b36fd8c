package dev.fairlead.rates;

import dev.fairlead.validity.Validity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What holds for the amounts of a line besides themselves.
///
/// @param validity announced as such; `period` one that only stands there, as in a title
/// @param freeTime free days at destination
/// @param box the only kind of container named
/// @param order kinds of containers in the order in which the lines below list their amounts
/// @param currency declared for amounts that are written without
/// @param charge what the lines below are amounts of
/// @param unit declared for amounts that are written without one
/// @param kind [RateKind#OFFER] unless a heading says otherwise
record RateContext(
        @Nullable String carrier,
        @Nullable String pol,
        @Nullable String pod,
        @Nullable Validity validity,
        @Nullable Validity period,
        @Nullable Integer freeTime,
        RateTerms terms,
        @Nullable String box,
        @Nullable List<String> order,
        @Nullable String currency,
        @Nullable String charge,
        @Nullable RateKind kind,
        @Nullable String unit) {

    /// A port that is named and not known.
    static final String ELSEWHERE = "?";

    static final RateContext EMPTY =
            new RateContext(null, null, null, null, null, null, RateTerms.NONE, null, null, null, null, null, null);

    /// This where it says something, otherwise the other.
    RateContext over(RateContext other) {
        if (this == EMPTY) {
            return other;
        }
        return new RateContext(
                either(carrier, other.carrier),
                either(pol, other.pol),
                either(pod, other.pod),
                Validity.merge(validity, other.validity),
                either(period, other.period),
                either(freeTime, other.freeTime),
                terms.over(other.terms),
                either(box, other.box),
                either(order, other.order),
                either(currency, other.currency),
                either(charge, other.charge),
                either(kind, other.kind),
                either(unit, other.unit));
    }

    private static <T> @Nullable T either(@Nullable T first, @Nullable T second) {
        return first != null ? first : second;
    }

    /// Without what ends with its own paragraph.
    RateContext nextParagraph() {
        return charge == null && kind == null
                ? this
                : new RateContext(
                        carrier, pol, pod, validity, period, freeTime, terms, box, order, currency, null, null, unit);
    }

    /// Of a line with amounts: its own sailing, kind and box are not those of the lines below.
    RateContext shared() {
        return new RateContext(
                carrier, pol, pod, validity, period, freeTime, terms.shared(), box, order, null, null, null, null);
    }

    /// Only what may be said behind the amounts it holds for: not the lane, nor what is in the amounts.
    RateContext closing() {
        return new RateContext(null, null, null, validity, null, freeTime, terms, null, null, null, null, null, null);
    }

    RateContext until(@Nullable Validity other) {
        return other == null
                ? this
                : new RateContext(
                        carrier, pol, pod, other, period, freeTime, terms, box, order, currency, charge, kind, unit);
    }

    RateContext on(@Nullable String carrier, @Nullable String pol, @Nullable String pod) {
        return new RateContext(
                carrier, pol, pod, validity, period, freeTime, terms, box, order, currency, charge, kind, unit);
    }

    /// With this currency for what is written without one, unless it names its own.
    RateContext in(@Nullable String other) {
        return new RateContext(
                carrier,
                pol,
                pod,
                validity,
                period,
                freeTime,
                terms,
                box,
                order,
                either(currency, other),
                charge,
                kind,
                unit);
    }

    boolean hasLane() {
        return pol != null || pod != null;
    }
}
