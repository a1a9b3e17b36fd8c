package dev.fairlead.enquiries;

import java.util.Arrays;
import java.util.Locale;
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
