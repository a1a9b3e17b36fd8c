package dev.fairlead.day;

import dev.fairlead.day.DayQuotes.DayQuote;
import dev.fairlead.enquiries.Enquiries;
import dev.fairlead.enquiries.Enquiry;
import dev.fairlead.facts.Waiting;
import dev.fairlead.facts.WaitingConversations;
import dev.fairlead.people.User;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Puts together what waits for one person today.
@Component
class MyDay {

    private static final int MOST = 50;
    private static final int MOST_QUIET = 10;
    private static final Duration LATELY = Duration.ofDays(7);

    private final WaitingConversations waiting;
    private final Enquiries enquiries;
    private final DayQuotes quotes;
    private final QuietCustomers quiet;
    private final Settled settled;
    private final DaySettings settings;
    private final Clock clock;

    MyDay(
            WaitingConversations waiting,
            Enquiries enquiries,
            DayQuotes quotes,
            QuietCustomers quiet,
            Settled settled,
            DaySettings settings,
            Clock clock) {
        this.waiting = waiting;
        this.enquiries = enquiries;
        this.quotes = quotes;
        this.quiet = quiet;
        this.settled = settled;
        this.settings = settings;
        this.clock = clock;
    }

    /// @param waits conversations that wait for an answer, longest first; of many the first ones only
    /// @param waiting how many there are
    /// @param asked mails among them that ask for a price
    /// @param enquiries without a quote, but for those that are among what waits, oldest first
    record Sheet(
            List<Waiting> waits,
            long waiting,
            Set<Long> asked,
            List<Timed> enquiries,
            List<DayQuote> promised,
            List<DayQuote> expiring,
            List<Quiet> quiet,
            long quietOnes,
            List<Settled.Word> settled) {

        public boolean isEmpty() {
            return waits.isEmpty()
                    && enquiries.isEmpty()
                    && promised.isEmpty()
                    && expiring.isEmpty()
                    && quiet.isEmpty();
        }
    }

    /// @param minutes business minutes so far
    record Timed(Enquiry enquiry, long minutes) {}

    Sheet of(User person) {
        String name = person.username();
        Instant now = clock.instant();
        LocalDate today = now.atZone(person.zone()).toLocalDate();
        WaitingConversations.Page page = waiting.page(Set.of(name), null, 0, MOST);
        List<Enquiry> open = open(person, today);
        Set<Long> shown = page.rows().stream().map(Waiting::mailId).collect(Collectors.toSet());
        return new Sheet(
                page.rows(),
                page.total(),
                open.stream().map(Enquiry::mailId).collect(Collectors.toSet()),
                open.stream()
                        .filter(one -> !shown.contains(one.mailId()))
                        .limit(MOST)
                        .map(one -> new Timed(one, enquiries.minutes(one)))
                        .toList(),
                quotes.promised(name, today),
                quotes.expiring(name, today, today.plusDays(settings.expiring().toDays())),
                quiet.of(Set.of(name), today, 0, MOST_QUIET),
                quiet.count(Set.of(name), today),
                settled.by(name, now.minus(LATELY)));
    }

    private List<Enquiry> open(User person, LocalDate today) {
        LocalDate first = today.minusDays(settings.enquiries().toDays());
        return enquiries.openOf(Set.of(person.username()), first, today, person.zone());
    }
}
