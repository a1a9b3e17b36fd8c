package dev.fairlead.readings;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.fairlead.quotes.Doubt;
import dev.fairlead.quotes.Offer;
import dev.fairlead.quotes.QuoteDirection;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What one mail says of one price: who quoted whom, what, when, and in which lines.
///
/// @param position of this reading among those of its mail
/// @param option the first, second … price of the same lane and container in this mail
/// @param copied stands in a mail that this one quotes or forwards
/// @param lessons what people taught of the sender and was needed here
record Reading(
        Source source,
        int position,
        QuoteDirection direction,
        Told told,
        Offer offer,
        Instant quotedAt,
        int option,
        boolean copied,
        Set<Doubt> doubts,
        Set<Long> lessons) {

    private static final Duration COPY_SPAN = Duration.ofDays(3);
    private static final Duration ECHO_SPAN = Duration.ofDays(60);
    private static final int LONGEST_KEY = 400;

    /// Where it stands.
    ///
    /// @param part 0 for subject and body, otherwise the number of the attachment
    /// @param spans the lines in that text, that of the freight first
    record Source(long mailId, String messageId, String threadKey, int part, List<Span> spans) {}

    /// Who says it to whom.
    ///
    /// @param author address of whoever said it and `authorName` the name, each empty when nobody says
    /// @param party the other side as people know it; `partyKey` is the same for all of one firm, empty when
    /// unknown
    record Told(
            String author,
            String authorName,
            String party,
            String partyKey,
            @Nullable String rep,
            @Nullable Long customerId) {}

    /// Readings kept before people could teach know of no lessons.
    Reading {
        doubts = Set.copyOf(doubts);
        lessons = lessons == null ? Set.of() : Set.copyOf(lessons);
    }

    /// What is the same for all versions of a quote: what a colleague quotes the same customer is another one.
    @JsonIgnore
    String series() {
        String whom = told.partyKey().isEmpty() ? "thread:" + source.threadKey() : told.partyKey();
        return key(List.of(
                direction.key(),
                String.valueOf(told.rep()),
                whom,
                String.valueOf(offer.pol()),
                String.valueOf(offer.pod()),
                String.valueOf(offer.equipment()),
                String.valueOf(offer.carrier()),
                Integer.toString(option)));
    }

    /// The same for everybody who names this price to or from the same firm.
    @JsonIgnore
    String partyPrice() {
        return key(List.of(told.partyKey(), price()));
    }

    /// The same for everybody who names this price on this lane.
    @JsonIgnore
    String lanePrice() {
        return key(List.of(String.valueOf(offer.pol()), String.valueOf(offer.pod()), price()));
    }

    /// The same for all readings of the same amount for the same type of container.
    @JsonIgnore
    String price() {
        return offer.freight()
                .map(line -> "%s %s %s"
                        .formatted(
                                offer.equipment(),
                                line.currency(),
                                line.amount().setScale(2, RoundingMode.HALF_UP)))
                .orElse("");
    }

    private static String key(List<String> parts) {
        String key = String.join("|", parts);
        return key.length() <= LONGEST_KEY ? key : key.substring(0, LONGEST_KEY);
    }

    /// Nobody says who the other side is, so that only lane and price can tell what it is a copy of.
    @JsonIgnore
    boolean isLoose() {
        return copied && (told.partyKey().isEmpty() || told.partyKey().startsWith(Counterparties.BY_NAME));
    }

    /// Whether this only repeats what the other said itself: as a copy below newer words, or in the words of
    /// the one whom it was told.
    boolean echoes(Reading other) {
        if (other.copied || other.source.mailId() == source.mailId() || !isPriceOf(other)) {
            return false;
        }
        Duration since = Duration.between(other.quotedAt, quotedAt);
        if (copied) {
            return since.abs().compareTo(COPY_SPAN) <= 0 && (mayBeBy(other) || sameThreadAs(other));
        }
        return direction != other.direction
                && direction == QuoteDirection.TARGET
                && !told.partyKey().isEmpty()
                && told.partyKey().equals(other.told.partyKey())
                && !since.isNegative()
                && since.compareTo(ECHO_SPAN) <= 0;
    }

    /// The other says the same price in the same mail, like the text of a mail and the sheet attached to it.
    boolean isSaidBy(Reading other) {
        return direction == other.direction
                && copied == other.copied
                && source.part() != other.source.part()
                && told.equals(other.told)
                && isPriceOf(other);
    }

    /// The same figure in the same line, whatever else it is taken for by now.
    boolean standsWhere(Reading other) {
        return source.mailId() == other.source.mailId()
                && source.part() == other.source.part()
                && copied == other.copied
                && source.spans().equals(other.source.spans())
                && offer.freight().isPresent()
                && other.offer.freight().isPresent()
                && offer.freight()
                                .get()
                                .amount()
                                .compareTo(other.offer.freight().get().amount())
                        == 0;
    }

    private boolean isPriceOf(Reading other) {
        return Objects.equals(offer.equipment(), other.offer.equipment())
                && offer.samePriceAs(other.offer)
                && offer.mayBeOfLaneOf(other.offer);
    }

    /// Nobody says who wrote the copy, but it stands below the same conversation.
    private boolean sameThreadAs(Reading other) {
        return told.author().isEmpty()
                && told.authorName().isEmpty()
                && source.threadKey().equals(other.source.threadKey());
    }

    /// The same address, or the same name where one of both has no address.
    private boolean mayBeBy(Reading other) {
        boolean addressed = !told.author().isEmpty() && !other.told.author().isEmpty();
        return addressed
                ? told.author().equals(other.told.author())
                : !told.authorName().isEmpty() && told.authorName().equalsIgnoreCase(other.told.authorName());
    }

    /// A later word in the same conversation that leaves out what was said above.
    boolean mayContinue(Reading other) {
        return other.source.mailId() != source.mailId()
                && other.direction == direction
                && other.option == option
                && source.threadKey().equals(other.source.threadKey())
                && told.partyKey().equals(other.told.partyKey())
                && Objects.equals(told.rep(), other.told.rep())
                && Objects.equals(offer.equipment(), other.offer.equipment())
                && offer.mayBeOfLaneOf(other.offer);
    }

    Reading filledFrom(Reading other) {
        return new Reading(
                source,
                position,
                direction,
                told,
                offer.filledFrom(other.offer),
                quotedAt,
                option,
                copied,
                doubts,
                lessons);
    }

    /// As one more price of the same lane and container.
    Reading asOption(int number) {
        return new Reading(source, position, direction, told, offer, quotedAt, number, copied, doubts, lessons);
    }
}
