package dev.fairlead.shipments;

import dev.fairlead.frame.ListPlace;
import dev.fairlead.trade.When;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// An order or a shipment.
///
/// @param customerId of the customer file, null while nobody knows whose it is
/// @param customerName as the customer file names it, otherwise as the source does
/// @param status in the words of the source
/// @param changedAt when its source last told something new
public record Job(
        long id,
        JobKind kind,
        Origin origin,
        @Nullable Long customerId,
        String customerName,
        Numbers numbers,
        Way way,
        Times times,
        String status,
        Instant changedAt) {

    /// @param name of the record of the trade: kind, source and id
    /// @param order name of the record of its order
    public record Origin(
            String name, String source, String id, @Nullable String order) {}

    /// By which mails and people call it.
    public record Numbers(
            @Nullable String bl,
            @Nullable String houseBl,
            @Nullable String booking,
            List<String> containers) {

        public Numbers {
            containers = List.copyOf(containers);
        }

        /// The one that most people would look for.
        public @Nullable String first() {
            return bl != null ? bl : booking != null ? booking : houseBl;
        }
    }

    /// @param vessel in capitals
    public record Way(
            @Nullable String pol,
            @Nullable String pod,
            @Nullable String vessel,
            @Nullable String imo,
            @Nullable String voyage) {}

    /// @param firstEta the arrival that was told first
    /// @param expected the arrival that was told last, by whomever
    /// @param expectedBy name of the record that told it, or `mail/` and a number
    /// @param lateDays how much later than first told, negative when earlier
    public record Times(
            @Nullable When etd,
            @Nullable When eta,
            @Nullable When atd,
            @Nullable When ata,
            @Nullable When firstEta,
            @Nullable When expected,
            @Nullable String expectedBy,
            int lateDays) {

        public boolean late() {
            return lateDays > 0;
        }
    }

    /// Stands before the number of a mail that told an arrival.
    static final String MAIL = "mail/";

    /// Whether the arrival comes from a schedule.
    public boolean rescheduled() {
        String by = times.expectedBy();
        return by != null && !by.equals(origin.name()) && !by.startsWith(MAIL);
    }

    /// Number of the mail that told the arrival, null when none did.
    public @Nullable String toldByMail() {
        String by = times.expectedBy();
        return by != null && by.startsWith(MAIL) ? by.substring(MAIL.length()) : null;
    }

    ListPlace place() {
        return new ListPlace(changedAt, id);
    }

    /// The search for all mails that name one of its numbers.
    public String mailQuery() {
        List<String> terms = new ArrayList<>();
        add(terms, "bl", numbers.bl());
        add(terms, "bl", numbers.houseBl());
        add(terms, "booking", numbers.booking());
        numbers.containers().forEach(number -> add(terms, "container", number));
        return String.join(" OR ", terms);
    }

    private static void add(List<String> terms, String field, @Nullable String value) {
        if (value != null) {
            terms.add("%s:\"%s\"".formatted(field, Objects.requireNonNull(value).replace('"', ' ')));
        }
    }
}
