package dev.fairlead.rates;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a rate is offered with, besides price, lane and validity.
///
/// @param via trade code of the port of transshipment
/// @param service DIRECT or TRANSSHIP where the mail says so
/// @param transitDays the longest time named
/// @param cutOff the first closing named
/// @param demurrageDays free days in the terminal; `detentionDays` free days outside of it
/// @param combined the free days are for both together
/// @param includes codes of charges that the amount covers; `excludes` of those that come on top
public record RateTerms(
        @Nullable String via,
        @Nullable String service,
        @Nullable Integer transitDays,
        @Nullable LocalDate etd,
        @Nullable LocalDate cutOff,
        @Nullable Integer demurrageDays,
        @Nullable Integer detentionDays,
        @Nullable Boolean combined,
        @Nullable List<String> includes,
        @Nullable List<String> excludes) {

    /// Nothing is said.
    public static final RateTerms NONE = new RateTerms(null, null, null, null, null, null, null, null, null, null);

    public RateTerms {
        includes = includes == null ? null : List.copyOf(includes);
        excludes = excludes == null ? null : List.copyOf(excludes);
    }

    /// This where it says something, otherwise the other.
    RateTerms over(RateTerms other) {
        if (this == NONE) {
            return other;
        }
        boolean routed = via != null || service != null;
        boolean free = demurrageDays != null || detentionDays != null || combined != null;
        return new RateTerms(
                routed ? via : other.via,
                routed ? service : other.service,
                transitDays != null ? transitDays : other.transitDays,
                etd != null ? etd : other.etd,
                cutOff != null ? cutOff : other.cutOff,
                free ? demurrageDays : other.demurrageDays,
                free ? detentionDays : other.detentionDays,
                free ? combined : other.combined,
                includes != null ? includes : other.includes,
                excludes != null ? excludes : other.excludes);
    }

    /// What of it holds for other lines too: a sailing or way named beside an amount is that amount's own.
    RateTerms shared() {
        return new RateTerms(null, null, null, null, null, demurrageDays, detentionDays, combined, includes, excludes);
    }
}
