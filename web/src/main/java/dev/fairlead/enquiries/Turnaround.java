package dev.fairlead.enquiries;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What became of enquiries, and how fast.
///
/// @param minutes median of the business minutes from an enquiry to its first price; null when none was quoted
/// @param open without a price; `unanswered` those of them to which nobody has written back
/// @param accepted quotes of these enquiries that the customer took, `lost` those that he did not
public record Turnaround(
        long enquiries,
        long quoted,
        long open,
        long unanswered,
        long accepted,
        long lost,
        @Nullable Long minutes) {

    /// By what enquiries are put together.
    public enum By {
        REP,
        CUSTOMER,
        LANE;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        /// The rep's where it is none of these.
        static By of(@Nullable String key) {
            return Arrays.stream(values())
                    .filter(one -> one.key().equalsIgnoreCase(key))
                    .findFirst()
                    .orElse(REP);
        }
    }

    /// One rep's, customer's or lane's.
    ///
    /// @param example one of its enquiries, which says whose they are
    public record Row(Enquiry example, Turnaround figures) {}

    static Turnaround of(List<Enquiry> enquiries, BusinessClock clock) {
        long[] minutes = enquiries.stream()
                .map(clock::minutes)
                .filter(Objects::nonNull)
                .mapToLong(Long::longValue)
                .sorted()
                .toArray();
        return new Turnaround(
                enquiries.size(),
                count(enquiries, EnquiryState.QUOTED),
                enquiries.size() - count(enquiries, EnquiryState.QUOTED),
                count(enquiries, EnquiryState.UNANSWERED),
                ended(enquiries, "accepted"),
                ended(enquiries, "lost"),
                median(minutes));
    }

    private static long count(List<Enquiry> enquiries, EnquiryState state) {
        return enquiries.stream().filter(one -> one.state() == state).count();
    }

    private static long ended(List<Enquiry> enquiries, String outcome) {
        return enquiries.stream().filter(one -> one.outcome().equals(outcome)).count();
    }

    /// The middle one, or the mean of the two in the middle.
    private static @Nullable Long median(long[] sorted) {
        int middle = sorted.length / 2;
        if (sorted.length == 0) {
            return null;
        }
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    /// In per cent of the enquiries, null when there are none.
    public @Nullable Long quotedShare() {
        return share(quoted, enquiries);
    }

    /// In per cent of what was quoted, null when nothing was.
    public @Nullable Long acceptedShare() {
        return share(accepted, quoted);
    }

    private static @Nullable Long share(long part, long whole) {
        return whole == 0 ? null : Math.round(100.0 * part / whole);
    }
}
