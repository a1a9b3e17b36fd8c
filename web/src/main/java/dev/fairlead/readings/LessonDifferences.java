package dev.fairlead.readings;

import dev.fairlead.quotes.Offer;
import dev.fairlead.quotes.Quote;
import dev.fairlead.quotes.QuoteDirection;
import dev.fairlead.quotes.QuoteField;
import dev.fairlead.readings.Lesson.Kind;
import dev.fairlead.readings.Lesson.Topic;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Where quote and reading differ, by what the person has set.
final class LessonDifferences {

    private static final Set<QuoteDirection> QUOTED_TO_US = Set.of(QuoteDirection.BOUGHT, QuoteDirection.TARGET);
    private static final int LONGEST_VALIDITY = 120;

    private final Quote quote;
    private final Reading read;
    private final LessonWords words;
    private final LessonSender sender;
    private final List<Proposal> found = new ArrayList<>();

    LessonDifferences(Quote quote, Reading read, LessonWords words, LessonSender sender) {
        this.quote = quote;
        this.read = read;
        this.words = words;
        this.sender = sender;
    }

    List<Proposal> all() {
        Offer said = read.offer();
        Offer meant = quote.offer();
        code(Topic.POL, said.pol(), meant.pol());
        code(Topic.POD, said.pod(), meant.pod());
        code(Topic.CARRIER, said.carrier(), meant.carrier());
        code(Topic.EQUIPMENT, said.equipment(), meant.equipment());
        lines(said, meant);
        direction();
        validity(said, meant);
        number(Topic.FREE_TIME, said.freeTimeDays(), meant.freeTimeDays());
        number(Topic.TRANSIT, said.transitDays(), meant.transitDays());
        customer();
        return found;
    }

    private boolean isHeld(QuoteField field) {
        return quote.held().contains(field.key());
    }

    private void code(Topic topic, @Nullable String said, @Nullable String meant) {
        boolean held = quote.held().contains(topic.key());
        if (!held || meant == null || meant.equals(said) || !words.isCode(topic, meant)) {
            return;
        }
        if (said == null || !words.isCode(topic, said)) {
            word(topic, said == null ? words.guess(quote, topic, meant) : said, meant);
        }
        habit(topic, said == null ? "" : said, meant);
    }

    private void lines(Offer said, Offer meant) {
        if (!isHeld(QuoteField.LINES)) {
            return;
        }
        for (Offer.Line line : said.lines()) {
            meant.lines().stream()
                    .filter(other -> other.amount().compareTo(line.amount()) == 0)
                    .findFirst()
                    .ifPresent(other -> line(line, other));
        }
    }

    private void line(Offer.Line said, Offer.Line meant) {
        if (!said.charge().equals(meant.charge()) && words.isCode(Topic.CHARGE, meant.charge())) {
            word(Topic.CHARGE, words.guess(quote, Topic.CHARGE, meant.charge()), meant.charge());
            habit(Topic.CHARGE, said.charge(), meant.charge());
        }
        if (sender.leavesOutCurrencyOf(said) && !said.currency().equals(meant.currency())) {
            habit(Topic.CURRENCY, "", meant.currency());
        }
    }

    private void direction() {
        if (isHeld(QuoteField.DIRECTION)
                && quote.direction() != read.direction()
                && QUOTED_TO_US.containsAll(Set.of(quote.direction(), read.direction()))) {
            habit(Topic.DIRECTION, read.direction().key(), quote.direction().key());
        }
    }

    private void validity(Offer said, Offer meant) {
        LocalDate until = meant.validTo();
        if (!isHeld(QuoteField.VALID_TO) || said.validTo() != null || until == null) {
            return;
        }
        LocalDate from = said.validFrom() == null
                ? read.quotedAt().atZone(ZoneOffset.UTC).toLocalDate()
                : said.validFrom();
        long days = ChronoUnit.DAYS.between(from, until);
        if (until.equals(from.with(TemporalAdjusters.lastDayOfMonth()))) {
            habit(Topic.VALIDITY, "", Lesson.MONTH_END);
        } else if (days > 0 && days <= LONGEST_VALIDITY) {
            habit(Topic.VALIDITY, "", Lesson.DAYS + days);
        }
    }

    private void number(Topic topic, @Nullable Integer said, @Nullable Integer meant) {
        if (quote.held().contains(topic.key()) && said == null && meant != null) {
            habit(topic, "", meant.toString());
        }
    }

    private void customer() {
        Long customer = quote.customerId();
        if (isHeld(QuoteField.CUSTOMER)
                && customer != null
                && !Objects.equals(customer, read.told().customerId())) {
            found.add(new Proposal(
                    lesson(Kind.NAME, Topic.CUSTOMER, words.partyName(quote), customer.toString()), List.of()));
        }
    }

    private void word(Topic topic, String written, String meant) {
        add(new Proposal(lesson(Kind.WORD, topic, written, meant), List.of()));
    }

    private void habit(Topic topic, String said, String meant) {
        List<String> senders = sender.names();
        if (!senders.isEmpty()) {
            add(new Proposal(lesson(Kind.SENDER, topic, said, meant), senders));
        }
    }

    private void add(Proposal proposal) {
        if (found.stream().noneMatch(other -> other.key().equals(proposal.key()))) {
            found.add(proposal);
        }
    }

    private Lesson lesson(Kind kind, Topic topic, String was, String value) {
        return new Lesson(0, kind, topic, "", was, value, quote.id(), "", Instant.EPOCH, null, null);
    }
}
