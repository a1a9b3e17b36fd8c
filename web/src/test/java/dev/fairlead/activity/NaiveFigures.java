package dev.fairlead.activity;

import dev.fairlead.activity.TruthOffice.Event;
import dev.fairlead.activity.TruthOffice.What;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What the figures must be, worked out the long way from the log of events: each question asked anew for each event,
/// business time counted minute by minute. Shares no code with the facts.
final class NaiveFigures {

    private static final int QUIET_DAYS = 30;

    private final List<Event> events;
    private final Map<Integer, List<Event>> conversations = new TreeMap<>();

    /// Rep, day and figure to what stands behind it: text of the thing, or a number.
    private final Map<String, Map<LocalDate, Map<String, List<String>>>> found = new HashMap<>();

    NaiveFigures(List<Event> events) {
        this.events = events;
        for (Event event : events) {
            if (isCounted(event)) {
                conversations
                        .computeIfAbsent(event.conversation, key -> new ArrayList<>())
                        .add(event);
            }
        }
        events.forEach(this::alone);
        conversations.values().forEach(this::together);
        firsts();
    }

    static boolean isOurs(Event event) {
        return event.what == What.REPLY;
    }

    static boolean isTheirs(Event event) {
        return event.what == What.ASK || event.what == What.THANKS;
    }

    static boolean isCounted(Event event) {
        return isOurs(event) || isTheirs(event);
    }

    private void note(String rep, Instant at, String figure, String thing) {
        found.computeIfAbsent(rep, key -> new HashMap<>())
                .computeIfAbsent(dayOf(rep, at), key -> new HashMap<>())
                .computeIfAbsent(figure, key -> new ArrayList<>())
                .add(thing);
    }

    private static LocalDate dayOf(String rep, Instant at) {
        return LocalDate.ofInstant(at, TruthOffice.zoneOf(rep));
    }

    private static boolean isOpen(String rep, Instant minute) {
        ZonedDateTime wall = minute.atZone(TruthOffice.zoneOf(rep));
        boolean weekend = wall.getDayOfWeek() == DayOfWeek.SATURDAY || wall.getDayOfWeek() == DayOfWeek.SUNDAY;
        return !weekend
                && !wall.toLocalDate().equals(TruthOffice.HOLIDAY)
                && wall.getHour() >= 9
                && wall.getHour() < 18;
    }

    private static int businessMinutes(String rep, Instant from, Instant to) {
        int minutes = 0;
        for (Instant minute = from; minute.isBefore(to); minute = minute.plus(1, ChronoUnit.MINUTES)) {
            minutes += isOpen(rep, minute) ? 1 : 0;
        }
        return minutes;
    }

    private void alone(Event event) {
        switch (event.what) {
            case ASK, THANKS -> note(event.rep, event.at, "messagesIn", "");
            case REPLY -> {
                note(event.rep, event.at, "messagesOut", "");
                note(event.rep, event.at, "customersContacted", "" + event.customer);
                note(event.rep, event.at, "afterHoursPercent", isOpen(event.rep, event.at) ? "0" : "1");
                if (event.quoted) {
                    note(event.rep, event.at, "quotesSent", "");
                }
            }
            case AUTOMATIC -> note(event.rep, event.at, "automaticMessages", "");
            case INTERNAL -> note(event.rep, event.at, "internalMessages", "");
            case FORWARD, STRANGER -> {}
        }
        if (isCounted(event)) {
            note(event.rep, event.at, "conversations", "" + event.conversation);
            if (!event.vessel.isEmpty()) {
                note(event.rep, event.at, "vessels", event.vessel);
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
            if (isOurs(mail)) {
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
            note(waits.rep, waits.real, "unanswered", "");
        }
    }

    /// The customer's mail that waits longest before this place, null when none does.
    private static @Nullable Event waiting(List<Event> mails, int place) {
        Event waits = null;
        for (int i = 0; i < place; i++) {
            Event mail = mails.get(i);
            if (isOurs(mail) || !mail.closedBy.isEmpty()) {
                waits = null;
            } else if (waits == null
                    && !(mail.what == What.THANKS && !lastOfOurs(mails, i).isEmpty())) {
                waits = mail;
            }
        }
        return waits;
    }

    private static String lastOfOurs(List<Event> mails, int place) {
        String rep = "";
        for (int i = 0; i <= place; i++) {
            rep = isOurs(mails.get(i)) ? mails.get(i).rep : rep;
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
        int minutes = businessMinutes(reply.rep, question.real, reply.real);
        note(reply.rep, reply.at, "answerMinutesMedian", "" + minutes);
        note(reply.rep, reply.at, "answersPromptPercent", minutes <= 240 ? "1" : "0");
        boolean first = true;
        for (int i = place - 1; i >= 0 && first; i--) {
            if (endedBefore(mails, i + 1)) {
                break;
            }
            first = !isOurs(mails.get(i)) || waiting(mails, i) == null;
        }
        if (first) {
            note(reply.rep, reply.at, "firstAnswerMinutesMedian", "" + minutes);
            note(reply.rep, reply.at, "firstAnswersPromptPercent", minutes <= 240 ? "1" : "0");
        }
    }

    private void firsts() {
        Set<String> met = new HashSet<>();
        events.stream()
                .filter(NaiveFigures::isCounted)
                .sorted((one, two) -> one.at.compareTo(two.at))
                .forEach(event -> {
                    if (met.add("customer " + event.customer)) {
                        note(event.rep, event.at, "newCustomers", "");
                    }
                    if (isTheirs(event) && met.add("person " + event.customer + " " + event.person)) {
                        note(event.rep, event.at, "newContacts", "");
                    }
                });
    }

    /// The figure of these days, null where there is nothing to take a median or share of.
    @Nullable
    Long figure(Metric metric, String rep, LocalDate from, LocalDate to) {
        List<String> things = new ArrayList<>();
        found.getOrDefault(rep, Map.of()).forEach((day, figures) -> {
            if (!day.isBefore(from) && !day.isAfter(to)) {
                things.addAll(figures.getOrDefault(metric.key(), List.of()));
            }
        });
        return switch (metric.unit()) {
            case COUNT -> (long) things.size();
            case DIFFERENT -> (long) new HashSet<>(things).size();
            case PERCENT ->
                things.isEmpty() ? null : (Long) Math.round(100.0 * Collections.frequency(things, "1") / things.size());
            case MINUTES -> median(things.stream().map(Long::valueOf).sorted().toList());
        };
    }

    private static @Nullable Long median(List<Long> sorted) {
        if (sorted.isEmpty()) {
            return null;
        }
        long low = sorted.get((sorted.size() - 1) / 2);
        long high = sorted.get(sorted.size() / 2);
        return (low + high) / 2;
    }
}
