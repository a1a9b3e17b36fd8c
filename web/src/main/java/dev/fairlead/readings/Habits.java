package dev.fairlead.readings;

import dev.fairlead.quotes.Offer;
import dev.fairlead.quotes.QuoteDirection;
import dev.fairlead.rates.QuotedRate;
import dev.fairlead.readings.Lesson.Topic;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What people taught of one sender, put onto one of the prices that he or she names; says afterwards what was needed.
final class Habits {

    private final List<Lesson> lessons;
    private final Set<Long> used = new HashSet<>();

    /// @param lessons the nearest first: those of the person before those of the firm, the newest before older ones
    Habits(List<Lesson> lessons) {
        this.lessons = lessons;
    }

    Set<Long> used() {
        return used;
    }

    QuoteDirection direction(QuoteDirection read) {
        String key = read.key();
        return QuoteDirection.of(Objects.requireNonNullElse(word(Topic.DIRECTION, key), key));
    }

    /// @param rates those behind the offer's lines, in the same order
    /// @param day on which it was quoted
    Offer on(Offer said, List<QuotedRate> rates, LocalDate day) {
        if (lessons.isEmpty()) {
            return said;
        }
        return new Offer(
                word(Topic.CARRIER, said.carrier()),
                word(Topic.POL, said.pol()),
                word(Topic.POD, said.pod()),
                said.via(),
                word(Topic.EQUIPMENT, said.equipment()),
                lines(said.lines(), rates),
                said.validFrom(),
                validTo(said, day),
                number(Topic.FREE_TIME, said.freeTimeDays()),
                number(Topic.TRANSIT, said.transitDays()),
                said.includes(),
                said.excludes());
    }

    private @Nullable String word(Topic topic, @Nullable String read) {
        return taught(topic, read == null ? "" : read).orElse(read);
    }

    private Optional<String> taught(Topic topic, String read) {
        return lessons.stream()
                .filter(lesson -> lesson.topic() == topic && lesson.was().equalsIgnoreCase(read))
                .findFirst()
                .map(lesson -> {
                    used.add(lesson.id());
                    return lesson.value();
                });
    }

    private @Nullable Integer number(Topic topic, @Nullable Integer read) {
        return read != null ? read : taught(topic, "").map(Integer::valueOf).orElse(null);
    }

    private @Nullable LocalDate validTo(Offer said, LocalDate day) {
        if (said.validTo() != null) {
            return said.validTo();
        }
        LocalDate from = said.validFrom() == null ? day : said.validFrom();
        return taught(Topic.VALIDITY, "")
                .map(value -> value.startsWith(Lesson.DAYS)
                        ? from.plusDays(Integer.parseInt(value.substring(Lesson.DAYS.length())))
                        : from.with(TemporalAdjusters.lastDayOfMonth()))
                .orElse(null);
    }

    private List<Offer.Line> lines(List<Offer.Line> said, List<QuotedRate> rates) {
        List<Offer.Line> lines = new java.util.ArrayList<>();
        for (int i = 0; i < said.size(); i++) {
            Offer.Line line = said.get(i);
            String charge = taught(Topic.CHARGE, line.charge()).orElse(line.charge());
            Optional<String> currency = rates.get(i).assumesCurrency() ? taught(Topic.CURRENCY, "") : Optional.empty();
            lines.add(new Offer.Line(charge, line.unit(), currency.orElse(line.currency()), line.amount()));
        }
        return lines;
    }
}
