package dev.fairlead.readings;

import dev.fairlead.intake.Direction;
import dev.fairlead.intake.Mail;
import dev.fairlead.linking.Link;
import dev.fairlead.mentions.MentionType;
import dev.fairlead.mime.Address;
import dev.fairlead.quotes.Doubt;
import dev.fairlead.quotes.Offer;
import dev.fairlead.quotes.QuoteDirection;
import dev.fairlead.rates.QuotedRate;
import dev.fairlead.rates.RateKind;
import dev.fairlead.rates.RateOrigin;
import dev.fairlead.readings.Counterparties.Speaker;
import dev.fairlead.readings.Reading.Source;
import dev.fairlead.readings.Reading.Told;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What the prices of one mail say: who quoted whom, in which direction.
@Component
class ReadQuotes {

    private static final int LONGEST_PARTY = 320;
    private static final int LONGEST_CARRIER = 100;
    private static final Set<RateKind> NO_QUOTES = EnumSet.of(RateKind.INCREASE, RateKind.TOTAL, RateKind.BILLED);
    private static final Set<MentionType> SHIPPED = EnumSet.of(MentionType.BL, MentionType.CONTAINER);
    private static final Duration CLOCKS_APART = Duration.ofDays(1);

    private final Counterparties parties;
    private final Lessons lessons;

    ReadQuotes(Counterparties parties, Lessons lessons) {
        this.parties = parties;
        this.lessons = lessons;
    }

    /// Of a mail: what is said in a chat is no quote until the figures say how it counts.
    List<Reading> of(Mail mail) {
        if (mail.isChat()) {
            return List.of();
        }
        List<QuotedRate> prices = mail.rates().stream()
                .filter(rate -> !NO_QUOTES.contains(rate.kind()))
                .toList();
        List<Reading> readings = new ArrayList<>();
        Map<String, Integer> options = new HashMap<>();
        for (RateGroups.Group group : RateGroups.of(prices)) {
            Reading reading = reading(mail, group, readings.size());
            if (reading != null && readings.stream().noneMatch(reading::isSaidBy)) {
                int option = options.merge(reading.series() + reading.copied(), 1, Integer::sum) - 1;
                readings.add(reading.asOption(option));
            }
        }
        return readings;
    }

    /// Null for prices that colleagues tell each other, and for single charges that are no offer.
    private @Nullable Reading reading(Mail mail, RateGroups.Group group, int position) {
        RateOrigin origin = group.head().origin();
        boolean copied = Counterparties.isCopied(origin);
        if (isNoOffer(group, copied)
                || isDue(mail, group.head())
                || !copied && mail.direction() == Direction.INTERNAL) {
            return null;
        }
        Speaker speaker = parties.speaker(mail, origin);
        Address party = party(mail, speaker);
        Habits habits = lessons.habitsOf(speaker.author());
        QuoteDirection direction = direction(mail, group, speaker, party);
        if (!speaker.ours() && group.head().kind() == RateKind.OFFER) {
            direction = habits.direction(direction);
        }
        if (direction == QuoteDirection.TARGET && group.head().kind() == RateKind.OFFER && origin.source() > 0) {
            // Files of customers are packing lists, orders, invoices; what they wish for they write.
            return null;
        }
        Instant quotedAt = quotedAt(mail, origin);
        LocalDate day = quotedAt.atZone(ZoneOffset.UTC).toLocalDate();
        return new Reading(
                new Source(mail.id(), mail.messageId(), mail.threadKey(), origin.source(), group.spans()),
                position,
                direction,
                told(mail, speaker, party),
                habits.on(offer(group), group.rates(), day),
                quotedAt,
                0,
                copied,
                doubts(group, speaker, party, copied && origin.quotedAt() == null),
                habits.used());
    }

    /// Charges that are no offer by themselves, and amounts that name no port beside no freight or in a file:
    /// invoices, packing lists.
    private static boolean isNoOffer(RateGroups.Group group, boolean copied) {
        QuotedRate head = group.head();
        boolean laneless = head.pol() == null && head.pod() == null;
        boolean freight = head.countsAsFreight();
        return !freight && (copied || laneless || head.kind() != RateKind.OFFER)
                || laneless && head.origin().source() > 0;
    }

    /// Charges at one port in a mail about a bill of lading or a container are what that shipment owes.
    private static boolean isDue(Mail mail, QuotedRate head) {
        return !head.countsAsFreight()
                && (head.pol() == null || head.pod() == null)
                && mail.links().stream()
                        .anyMatch(link -> SHIPPED.contains(link.type()) && link.score() >= Link.ACCEPTED);
    }

    /// The other side of the price; null when nobody says.
    private @Nullable Address party(Mail mail, Speaker speaker) {
        Address author = speaker.author();
        if (!speaker.ours() && author != null) {
            return author;
        }
        return parties.outsiders(mail).stream().findFirst().orElse(null);
    }

    private Told told(Mail mail, Speaker speaker, @Nullable Address party) {
        Address author = speaker.author();
        String shown = party == null ? "" : party.toString();
        return new Told(
                author == null ? "" : author.address(),
                author == null ? "" : author.name(),
                cut(shown, LONGEST_PARTY),
                parties.key(party),
                speaker.rep(),
                mail.customerId());
    }

    private QuoteDirection direction(Mail mail, RateGroups.Group group, Speaker speaker, @Nullable Address party) {
        RateKind kind = group.head().kind();
        if (kind == RateKind.TARGET) {
            return QuoteDirection.TARGET;
        }
        if (kind == RateKind.PREVIOUS && !isReplacedBelow(mail, group)) {
            return QuoteDirection.PREVIOUS;
        }
        boolean supplier = party != null && parties.isSupplier(party);
        if (speaker.ours()) {
            // A price that we name to whom we buy from is what we would like to pay.
            return supplier ? QuoteDirection.TARGET : QuoteDirection.SOLD;
        }
        boolean customer = party != null && !supplier && parties.isCustomer(party);
        return customer ? QuoteDirection.TARGET : QuoteDirection.BOUGHT;
    }

    /// An offer in a mail below that this mail's newer words replace: there it was the offer, not a price of
    /// before.
    private static boolean isReplacedBelow(Mail mail, RateGroups.Group group) {
        QuotedRate head = group.head();
        return Counterparties.isCopied(head.origin())
                && mail.rates().stream()
                        .noneMatch(other -> other.kind() == RateKind.OFFER
                                && other.countsAsFreight()
                                && other.origin().equals(head.origin())
                                && Objects.equals(other.equipment(), head.equipment()));
    }

    private static Offer offer(RateGroups.Group group) {
        QuotedRate head = group.head();
        String carrier = head.carrier();
        return new Offer(
                carrier == null ? null : cut(carrier.toUpperCase(Locale.ROOT), LONGEST_CARRIER),
                head.pol(),
                head.pod(),
                head.terms().via(),
                head.equipment(),
                group.rates().stream()
                        .map(rate -> new Offer.Line(rate.charge(), rate.unit(), rate.currency(), rate.amount()))
                        .toList(),
                head.validFrom(),
                head.validTo(),
                head.freeTimeDays(),
                head.terms().transitDays(),
                orNone(head.terms().includes()),
                orNone(head.terms().excludes()));
    }

    private static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most);
    }

    private static List<String> orNone(@Nullable List<String> charges) {
        return charges == null ? List.of() : charges;
    }

    /// A copy cannot be newer than the mail it stands in.
    private static Instant quotedAt(Mail mail, RateOrigin origin) {
        Instant at = origin.quotedAt();
        return at == null || at.isAfter(mail.sentAt().plus(CLOCKS_APART)) ? mail.sentAt() : at;
    }

    private static Set<Doubt> doubts(
            RateGroups.Group group, Speaker speaker, @Nullable Address party, boolean undated) {
        Set<Doubt> doubts = EnumSet.noneOf(Doubt.class);
        if (group.doubtful()) {
            doubts.add(Doubt.AMOUNT);
        }
        if (speaker.author() == null || party == null) {
            doubts.add(Doubt.PARTY);
        }
        if (undated) {
            doubts.add(Doubt.DATE);
        }
        return doubts;
    }
}
