package dev.fairlead.lanes;

import dev.fairlead.quotes.Doubt;
import dev.fairlead.quotes.Offer;
import dev.fairlead.quotes.Quote;
import dev.fairlead.quotes.Quote.Course;
import dev.fairlead.quotes.Quote.Origin;
import dev.fairlead.quotes.Quote.Sides;
import dev.fairlead.quotes.Quote.Stand;
import dev.fairlead.quotes.QuoteStatus;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What lanes are searched by and what their charts show of one quote.
///
/// @param at when it was quoted, in microseconds since 1970, as exact as a database keeps it
/// @param customer 0 for none, like `mail`
/// @param amount the first one, null without any
record LaneRow(
        long id,
        long at,
        Pair lane,
        long customer,
        @Nullable String rep,
        String party,
        LaneTerms terms,
        @Nullable BigDecimal amount,
        QuoteStatus status,
        @Nullable LocalDate validTo,
        long mail) {

    private static final long MICROS = 1_000_000L;

    /// From where to where, as far as the quote says.
    record Pair(@Nullable String pol, @Nullable String pod) {}

    static long micros(Instant at) {
        return at.getEpochSecond() * MICROS + at.getNano() / 1000;
    }

    static Instant instant(long micros) {
        return Instant.ofEpochSecond(Math.floorDiv(micros, MICROS), Math.floorMod(micros, MICROS) * 1000);
    }

    /// Its place and its first amount; everything else is as if nobody had said anything.
    Quote quote(@Nullable String customerName) {
        String charge = terms.charge();
        List<Offer.Line> lines = charge == null || amount == null
                ? List.of()
                : List.of(new Offer.Line(charge, "", Objects.requireNonNullElse(terms.currency(), ""), amount));
        return new Quote(
                new Stand(id, 1, 1),
                new Sides(terms.direction(), customer == 0 ? null : customer, customerName, rep, party),
                new Offer(
                        terms.carrier(),
                        lane.pol(),
                        lane.pod(),
                        null,
                        terms.equipment(),
                        lines,
                        null,
                        validTo,
                        null,
                        null,
                        List.of(),
                        List.of()),
                instant(at),
                new Origin(mail == 0 ? Origin.HAND : Origin.MAIL, mail == 0 ? null : mail, "", 0, 0, 0),
                Course.READ,
                Doubt.parse(terms.doubts()),
                Set.of());
    }
}
