package dev.fairlead.figures.truth;

import dev.fairlead.figures.Metric;
import dev.fairlead.figures.truth.YearPrices.Asked;
import dev.fairlead.figures.truth.YearPrices.Quoted;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What the figures of enquiries and follow-ups must be, each question asked anew of all quotes of the customer.
public final class NaivePrices {

    private static final int DAYS_TO_FOLLOW_UP = 7;

    private final Offices offices;
    private final Ledger ledger = new Ledger();
    private final Map<Integer, List<Quoted>> quotes = new HashMap<>();
    private final Map<Integer, Set<String>> ends = new HashMap<>();
    private final Map<Integer, Set<LocalDate>> written = new HashMap<>();

    public NaivePrices(Year year, YearPrices prices, Offices offices) {
        this.offices = offices;
        prices.quotes.forEach(this::quoted);
        year.events.stream()
                .filter(Event::isOurs)
                .forEach(mail -> written.computeIfAbsent(mail.customer, key -> new HashSet<>())
                        .add(LocalDate.ofInstant(mail.at, offices.zoneOf(mail.rep))));
        prices.enquiries.forEach(this::enquiry);
        prices.quotes.stream()
                .filter(quote -> quote.stands() && quote.remindOn() != null)
                .forEach(this::followUp);
    }

    private void quoted(Quoted quote) {
        quotes.computeIfAbsent(quote.customer(), key -> new ArrayList<>()).add(quote);
        Event mail = quote.mail();
        if (mail != null) {
            ends.computeIfAbsent(mail.number, key -> new HashSet<>()).add(quote.status());
        }
    }

    private void enquiry(Asked enquiry) {
        Event asks = enquiry.asks();
        LocalDate day = LocalDate.ofInstant(asks.at, offices.zoneOf(asks.rep));
        ledger.note(asks.rep, day, "enquiries", "");
        Event price = enquiry.price();
        Quoted elsewhere = price == null ? elsewhere(enquiry) : null;
        Instant quoted = price != null ? price.at : elsewhere == null ? null : elsewhere.at();
        outcome(price, elsewhere).ifPresent(outcome -> ledger.note(asks.rep, day, "enquiries" + outcome, ""));
        if (quoted != null) {
            ledger.note(asks.rep, day, "enquiriesQuoted", "");
            ledger.note(asks.rep, day, "quoteTurnaroundMinutesMedian", "" + offices.minutes(asks.rep, asks.at, quoted));
        } else if (enquiry.answer() == null) {
            ledger.note(asks.rep, day, "enquiriesUnanswered", "");
        }
    }

    /// Of several quotes in one mail it is enough that one was accepted.
    private Optional<String> outcome(@Nullable Event price, @Nullable Quoted elsewhere) {
        Set<String> said = elsewhere == null
                ? price == null ? Set.of() : ends.getOrDefault(price.number, Set.of())
                : Set.of(elsewhere.status());
        return Stream.of("accepted", "lost")
                .filter(said::contains)
                .findFirst()
                .map(end -> end.equals("accepted") ? "Accepted" : "Lost");
    }

    private @Nullable Quoted elsewhere(Asked enquiry) {
        return quotes.getOrDefault(enquiry.asks().customer, List.of()).stream()
                .filter(quote -> quote.stands()
                        && quote.pol().equals(enquiry.pol())
                        && quote.pod().equals(enquiry.pod())
                        && YearPrices.isInTime(enquiry, quote))
                .min(Comparator.comparing(Quoted::at).thenComparing(Quoted::id))
                .orElse(null);
    }

    private void followUp(Quoted quote) {
        LocalDate due = quote.remindOn();
        if (due == null) {
            return;
        }
        ledger.note(quote.rep(), due, "followUpsDue", "");
        boolean done = quote.status().equals("accepted") || quote.status().equals("lost");
        Set<LocalDate> days = written.getOrDefault(quote.customer(), Set.of());
        for (int i = 0; i <= DAYS_TO_FOLLOW_UP; i++) {
            done |= days.contains(due.plusDays(i));
        }
        if (done) {
            ledger.note(quote.rep(), due, "followUpsDone", "");
        }
    }

    /// As [NaiveFigures#figure].
    public @Nullable Long figure(Metric metric, String rep, LocalDate from, LocalDate to) {
        return ledger.figure(metric, rep, from, to);
    }
}
