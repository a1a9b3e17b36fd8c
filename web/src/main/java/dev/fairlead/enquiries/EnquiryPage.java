package dev.fairlead.enquiries;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
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

    /// These conditions and that of the page; its values are put into the map.
    String conditions(String others, Map<String, Object> values) {
        if (behind == null) {
            return others;
        }
        values.put("at", behind.at().atOffset(ZoneOffset.UTC));
        values.put("mail", behind.mailId());
        String sign = oldest ? ">" : "<";
        return others + (others.isEmpty() ? " where" : " and") + " (e.asked_at " + sign
                + " :at or e.asked_at = :at and e.mail_id " + sign + " :mail)";
    }
}
