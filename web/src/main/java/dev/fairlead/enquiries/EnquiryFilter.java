package dev.fairlead.enquiries;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/// Which enquiries, as addresses of pages and of the API name it; what is null or blank does not filter.
///
/// @param from first day of asking, `to` the last one, in the reader's zone
/// @param state `open` for all without a price, `all`, otherwise that of [EnquiryState], or `accepted` or `lost`
record EnquiryFilter(
        @Nullable String rep,
        @Nullable Long customer,
        @Nullable String party,
        @Nullable String pol,
        @Nullable String pod,
        @Nullable String state,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate from,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate to) {

    static final String OPEN = "open";
    static final String ANY = "all";

    static final List<String> STATES = List.of(OPEN, ANY, "unanswered", "answered", "quoted", "accepted", "lost");

    static final EnquiryFilter ALL = new EnquiryFilter(null, null, null, null, null, null, null, null);

    /// Stands for a port that the mail does not say.
    static final String NONE = "none";

    EnquiryFilter {
        rep = given(rep);
        party = given(party);
        pol = given(pol);
        pod = given(pod);
        state = state == null || state.isBlank() ? null : state.strip().toLowerCase(Locale.ROOT);
    }

    private static @Nullable String given(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }

    /// Whether nobody waits for these any more.
    boolean isSettled() {
        return state == null || state.matches("all|quoted|accepted|lost");
    }

    EnquiryFilter orOpen() {
        return state == null ? in(OPEN) : this;
    }

    EnquiryFilter in(@Nullable String other) {
        return new EnquiryFilter(rep, customer, party, pol, pod, other, from, to);
    }

    EnquiryFilter between(@Nullable LocalDate start, @Nullable LocalDate end) {
        return new EnquiryFilter(rep, customer, party, pol, pod, state, start, end);
    }
}
