package dev.fairlead.quotes;

import dev.fairlead.frame.ListPlace;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What somebody was offered, as it stands now: one lane, one type of container, its charges.
///
/// @param held fields that a person has set: mail does not change them until it brings a new price
public record Quote(
        Stand stand,
        Sides sides,
        Offer offer,
        Instant quotedAt,
        Origin origin,
        Course course,
        Set<Doubt> doubts,
        Set<String> held) {

    /// Which quote it is, and how often it was written.
    ///
    /// @param id 0 until it is stored
    /// @param version grows with every change, by mail or by people; two who edit at once are told
    /// @param revision how many prices followed each other, from 1
    public record Stand(long id, int version, int revision) {}

    /// Who quotes whom.
    ///
    /// @param party the other side as people know it, may be empty
    public record Sides(
            QuoteDirection direction,
            @Nullable Long customerId,
            @Nullable String customerName,
            @Nullable String rep,
            String party) {}

    /// Where it comes from.
    ///
    /// @param kind `mail`, `hand` or `sheet`
    /// @param mailId of the mail that says its present price, `messageId` that mail's Message-ID without angle
    /// brackets
    /// @param part 0 for subject and body, otherwise the number of the attachment in which `span` stands
    public record Origin(String kind, @Nullable Long mailId, String messageId, int part, int start, int end) {

        public static final String MAIL = "mail";
        public static final String HAND = "hand";
        public static final String SHEET = "sheet";

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

        public static final Course READ = new Course(QuoteStatus.READ, true, "", null, "");
    }

    public long id() {
        return stand.id();
    }

    public int version() {
        return stand.version();
    }

    public int revision() {
        return stand.revision();
    }

    public QuoteDirection direction() {
        return sides.direction();
    }

    public @Nullable Long customerId() {
        return sides.customerId();
    }

    public @Nullable String customerName() {
        return sides.customerName();
    }

    public @Nullable String rep() {
        return sides.rep();
    }

    public String party() {
        return sides.party();
    }

    public Quote withLines(List<Offer.Line> lines) {
        return new Quote(stand, sides, offer.withLines(lines), quotedAt, origin, course, doubts, held);
    }

    public ListPlace place() {
        return new ListPlace(quotedAt, id());
    }

    Quote named(@Nullable String customer) {
        Sides known = new Sides(sides.direction(), sides.customerId(), customer, sides.rep(), sides.party());
        return new Quote(stand, known, offer, quotedAt, origin, course, doubts, held);
    }

    Quote stored(long newId, int newVersion) {
        Stand other = new Stand(newId, newVersion, stand.revision());
        return new Quote(other, sides, offer, quotedAt, origin, course, doubts, held);
    }

    Quote inCourse(Course other) {
        return new Quote(stand, sides, offer, quotedAt, origin, other, doubts, held);
    }

    Quote holding(Set<String> fields) {
        return new Quote(stand, sides, offer, quotedAt, origin, course, doubts, fields);
    }

    Quote doubted(Set<Doubt> more) {
        return new Quote(stand, sides, offer, quotedAt, origin, course, more, held);
    }

    /// As of that day: what waits for an answer runs out by itself.
    public QuoteStatus statusOn(LocalDate day) {
        LocalDate until = offer.validTo();
        boolean over = course.status().isWaiting() && until != null && until.isBefore(day);
        return over ? QuoteStatus.EXPIRED : course.status();
    }

    /// Read by the program and seen by nobody, or doubtful: a wrong figure under our letterhead would bind us.
    public boolean isUnchecked() {
        return course.status() == QuoteStatus.READ || course.toReview() || doubtful();
    }

    /// Whether it may go to the other side as our quote; asked by the templates.
    public boolean isSendable() {
        return sides.direction() == QuoteDirection.SOLD
                && course.status() != QuoteStatus.REJECTED
                && !isUnchecked()
                && !offer.lines().isEmpty();
    }

    public boolean doubtful() {
        return !doubts.isEmpty();
    }
}
