package dev.fairlead.figures.truth;

import dev.fairlead.figures.Metric;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What the figures must be, worked out the long way from the log of events: each question asked anew for each event,
/// business time as the [Offices] of the log say. Shares no code with the facts.
public final class NaiveFigures {

    private static final int QUIET_DAYS = 30;

    /// Who names more sends a list.
    private static final int MOST_LANES = 5;

    private final List<Event> events;
    private final Offices offices;
    private final Map<Integer, List<Event>> conversations = new TreeMap<>();

    private final Ledger ledger = new Ledger();

    public NaiveFigures(List<Event> events, Offices offices) {
        this.events = events;
        this.offices = offices;
        for (Event event : events) {
            if (event.isCounted()) {
                conversations
                        .computeIfAbsent(event.conversation, key -> new ArrayList<>())
                        .add(event);
            }
        }
        events.forEach(this::alone);
        conversations.values().forEach(this::together);
        firsts();
    }

    private void note(String rep, Instant at, String figure, String thing) {
        ledger.note(rep, dayOf(rep, at), figure, thing);
    }

    private LocalDate dayOf(String rep, Instant at) {
        return LocalDate.ofInstant(at, offices.zoneOf(rep));
    }

    private void alone(Event event) {
        switch (event.what) {
            case ASK, THANKS -> note(event.rep, event.at, "messagesIn", "");
            case REPLY -> {
                note(event.rep, event.at, "messagesOut", "");
                note(event.rep, event.at, "customersContacted", "" + event.customer);
                note(event.rep, event.at, "afterHoursPercent", offices.isOpen(event.rep, event.at) ? "0" : "1");
                if (event.quoted) {
                    note(event.rep, event.at, "quotesSent", "");
                }
            }
            case AUTOMATIC -> note(event.rep, event.at, "automaticMessages", "");
            case INTERNAL -> note(event.rep, event.at, "internalMessages", "");
            case FORWARD, STRANGER, ABOUT, NOBODY -> {}
        }
        if (event.isCounted()) {
            note(event.rep, event.at, "conversations", "" + event.conversation);
            if (!event.vessel.isEmpty()) {
                note(event.rep, event.at, "vessels", event.vessel);
            }
            if (event.lanes.size() <= MOST_LANES) {
                event.lanes.forEach(lane -> note(event.rep, event.at, "lanes", lane));
            }
        }
    }

    /// The events of one conversation, in the order in which they happened.
    private void together(List<Event> mails) {
        for (int i = 0; i < mails.size(); i++) {
            Event mail = mails.get(i);
            if (i == 0 || endedBefore(mails, i)) {
                note(mail.rep, mail.at, "conversationsOpened", "");
            }
            if (mail.isOurs()) {
                answer(mails, i);
            }
            if (!mail.closedBy.isEmpty()) {
                note(mail.closedBy, mail.closedAt, "conversationsClosed", "");
            } else if (endsQuietly(mails, i)) {
                String rep = lastOfOurs(mails, i);
                Instant certain = mail.real.plus(QUIET_DAYS, ChronoUnit.DAYS);
                note(rep.isEmpty() ? mail.rep : rep, certain, "conversationsClosed", "");
            }
        }
        Event waits = waiting(mails, mails.size());
        if (waits != null) {
            note(offices.heir(waits.rep, waits.customer), waits.real, "unanswered", "");
        }
    }

    /// The customer's mail that waits longest before this place, null when none does.
    private static @Nullable Event waiting(List<Event> mails, int place) {
        Event waits = null;
        for (int i = 0; i < place; i++) {
            Event mail = mails.get(i);
            if (mail.isOurs() || !mail.closedBy.isEmpty()) {
                waits = null;
            } else if (waits == null
                    && !(mail.what == Event.What.THANKS && !lastOfOurs(mails, i).isEmpty())) {
                waits = mail;
            }
        }
        return waits;
    }

    private static String lastOfOurs(List<Event> mails, int place) {
        String rep = "";
        for (int i = 0; i <= place; i++) {
            rep = mails.get(i).isOurs() ? mails.get(i).rep : rep;
        }
        return rep;
    }

    private static boolean endsQuietly(List<Event> mails, int place) {
        boolean silence = place == mails.size() - 1
                || mails.get(place + 1).real.isAfter(mails.get(place).real.plus(QUIET_DAYS, ChronoUnit.DAYS));
        return silence && waiting(mails, place + 1) == null;
    }

    private static boolean endedBefore(List<Event> mails, int place) {
        return !mails.get(place - 1).closedBy.isEmpty() || endsQuietly(mails, place - 1);
    }

    private void answer(List<Event> mails, int place) {
        Event question = waiting(mails, place);
        if (question == null) {
            return;
        }
        Event reply = mails.get(place);
        int minutes = offices.minutes(reply.rep, question.real, reply.real);
        note(reply.rep, reply.at, "answerMinutesMedian", "" + minutes);
        note(reply.rep, reply.at, "answersPromptPercent", minutes <= 240 ? "1" : "0");
        boolean first = true;
        for (int i = place - 1; i >= 0 && first; i--) {
            if (endedBefore(mails, i + 1)) {
                break;
            }
            first = !mails.get(i).isOurs() || waiting(mails, i) == null;
        }
        if (first) {
            note(reply.rep, reply.at, "firstAnswerMinutesMedian", "" + minutes);
            note(reply.rep, reply.at, "firstAnswersPromptPercent", minutes <= 240 ? "1" : "0");
        }
    }

    private void firsts() {
        Set<String> met = new HashSet<>();
        events.stream()
                .filter(Event::isCounted)
                .sorted((one, two) -> one.at.compareTo(two.at))
                .forEach(event -> {
                    if (met.add("customer " + event.customer)) {
                        note(event.rep, event.at, "newCustomers", "");
                    }
                    if (event.isTheirs() && met.add("person " + event.customer + " " + event.person)) {
                        note(event.rep, event.at, "newContacts", "");
                    }
                });
    }

    /// The figure of these days, null where there is nothing to take a median or share of.
    public @Nullable Long figure(Metric metric, String rep, LocalDate from, LocalDate to) {
        return ledger.figure(metric, rep, from, to);
    }
}
