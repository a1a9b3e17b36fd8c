package dev.fairlead.quotes;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What somebody was offered, as it stands now: one lane, one type of container, its charges.
///
/// @param version grows with every change, by mail or by people; two who edit at once are told
/// @param revision how many prices followed each other, from 1
/// @param party the other side as people know it, may be empty
/// @param held fields that a person has set: mail does not change them until it brings a new price
public record Quote(
        long id,
        int version,
        int revision,
        QuoteDirection direction,
        @Nullable Long customerId,
        @Nullable String customerName,
        @Nullable String rep,
        String party,
        Offer offer,
        Instant quotedAt,
        Origin origin,
        Course course,
        Set<Doubt> doubts,
        Set<String> held) {

    /// Where it comes from.
    ///
    /// @param kind `mail`, `hand` or `sheet`
    /// @param mailId of the mail that says its present price, `messageId` that mail's Message-ID without angle brackets
    /// @param part 0 for subject and body, otherwise the number of the attachment in which `span` stands
    public record Origin(String kind, @Nullable Long mailId, String messageId, int part, int start, int end) {

        static final String MAIL = "mail";
        static final String HAND = "hand";
        static final String SHEET = "sheet";

        static Origin of(String kind) {
            return new Origin(kind, null, "", 0, 0, 0);
        }
    }

    /// What became of it.
    ///
    /// @param toReview it was read from mail, or changed by mail, and nobody has looked at it since
    /// @param loss why it was lost, empty unless it was
    /// @param remindOn the day to follow up
    public record Course(
            QuoteStatus status,
            boolean toReview,
            String loss,
            @Nullable LocalDate remindOn,
            String remark) {

        static final Course READ = new Course(QuoteStatus.READ, true, "", null, "");
    }

    Quote withOffer(Offer other) {
        return new Quote(
                id,
                version,
                revision,
                direction,
                customerId,
                customerName,
                rep,
                party,
                other,
                quotedAt,
                origin,
                course,
                doubts,
                held);
    }

    Quote withLines(List<Offer.Line> lines) {
        return withOffer(new Offer(
                offer.carrier(),
                offer.pol(),
                offer.pod(),
                offer.via(),
                offer.equipment(),
                lines,
                offer.validFrom(),
                offer.validTo(),
                offer.freeTimeDays(),
                offer.transitDays(),
                offer.includes(),
                offer.excludes()));
    }

    Quote stored(long newId, int newVersion) {
        return new Quote(
                newId,
                newVersion,
                revision,
                direction,
                customerId,
                customerName,
                rep,
                party,
                offer,
                quotedAt,
                origin,
                course,
                doubts,
                held);
    }

    Quote inCourse(Course other) {
        return new Quote(
                id,
                version,
                revision,
                direction,
                customerId,
                customerName,
                rep,
                party,
                offer,
                quotedAt,
                origin,
                other,
                doubts,
                held);
    }

    Quote holding(Set<String> fields) {
        return new Quote(
                id,
                version,
                revision,
                direction,
                customerId,
                customerName,
                rep,
                party,
                offer,
                quotedAt,
                origin,
                course,
                doubts,
                fields);
    }

    Quote doubted(Set<Doubt> more) {
        return new Quote(
                id,
                version,
                revision,
                direction,
                customerId,
                customerName,
                rep,
                party,
                offer,
                quotedAt,
                origin,
                course,
                more,
                held);
    }

    /// As of that day: what waits for an answer runs out by itself.
    public QuoteStatus statusOn(LocalDate day) {
        LocalDate until = offer.validTo();
        boolean over = course.status().isWaiting() && until != null && until.isBefore(day);
        return over ? QuoteStatus.EXPIRED : course.status();
    }

    public boolean doubtful() {
        return !doubts.isEmpty();
    }
}
