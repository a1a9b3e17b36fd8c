package dev.fairlead.enquiries;

import dev.fairlead.frame.TableSql;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A page of the list of enquiries.
///
/// @param oldest first, otherwise the newest
/// @param behind the last enquiry of the page before, null for the first page
record EnquiryPage(boolean oldest, @Nullable Place behind, int most) {

    static EnquiryPage first(boolean oldest, int most) {
        return new EnquiryPage(oldest, null, most);
    }

    /// Where an enquiry stands in the list, whichever way it goes.
    record Place(Instant at, long mailId) {

        private static final Pattern WRITTEN = Pattern.compile("(-?\\d{1,18})_(\\d{1,18})");
        private static final long MICROS = 1_000_000L;

        static Place of(Enquiry enquiry) {
            return new Place(enquiry.askedAt(), enquiry.mailId());
        }

        /// @throws InvalidEnquiryPage when nobody gave out such a place
        static @Nullable Place parse(@Nullable String written) {
            if (written == null || written.isEmpty()) {
                return null;
            }
            Matcher parts = WRITTEN.matcher(written);
            if (!parts.matches()) {
                throw InvalidEnquiryPage.place(written);
            }
            long micros = Long.parseLong(parts.group(1));
            try {
                Instant at = Instant.ofEpochSecond(Math.floorDiv(micros, MICROS), Math.floorMod(micros, MICROS) * 1000);
                // The database knows fewer years than Java does.
                if (Math.abs(at.atOffset(ZoneOffset.UTC).getYear()) > 9999) {
                    throw InvalidEnquiryPage.place(written);
                }
                return new Place(at, Long.parseLong(parts.group(2)));
            } catch (DateTimeException e) {
                throw InvalidEnquiryPage.place(written);
            }
        }

        @Override
        public String toString() {
            return at.getEpochSecond() * MICROS + at.getNano() / 1000 + "_" + mailId;
        }
    }

    /// Leaves only what comes behind the page before.
    void addTo(TableSql sql) {
        if (behind != null) {
            sql.behind(behind.at().atOffset(ZoneOffset.UTC), behind.mailId(), oldest);
        }
    }
}
