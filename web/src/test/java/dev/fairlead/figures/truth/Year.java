package dev.fairlead.figures.truth;

import dev.fairlead.figures.truth.Event.What;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/// A year of fifty reps, made up conversation by conversation: the log of what happened.
public final class Year {

    public static final Instant BEGIN = Instant.parse("2025-11-03T00:00:00Z");
    public static final Instant END = Instant.parse("2026-11-20T18:00:00Z");

    private static final long SECONDS = Duration.between(BEGIN, END).toSeconds();
    private static final int DAY = 86_400;

    /// Who left is gone from here on.
    private static final Instant FAREWELL = Instant.parse("2026-06-30T16:00:00Z");

    private static final List<String> POLS = List.of("CNSHA", "CNNGB", "CNSZX", "VNSGN", "HKHKG", "INNSA", "SGSIN");
    private static final List<String> PODS =
            List.of("DEHAM", "NLRTM", "BEANR", "GBFXT", "USLAX", "USNYC", "AEJEA", "SAJED", "BRSSZ");

    public final List<Event> events;
    public final int customers;
    private final Random random;
    private final Set<Long> taken = new HashSet<>();
    private int conversations;

    /// What is made up now.
    private Event asked = new Event();

    private Instant now = BEGIN;

    public Year(long seed, int mails) {
        random = new Random(seed);
        events = new ArrayList<>(mails + 20);
        customers = Math.max(YearOffices.REPS * 4, mails / 50);
        while (events.size() < mails) {
            conversation();
        }
    }

    private void conversation() {
        int number = conversations++;
        // A few customers have much mail, most have little.
        int customer = 1 + (int) (customers * Math.pow(random.nextDouble(), 3));
        String rep = YearOffices.rep(customer % YearOffices.REPS);
        now = begin();
        int first = events.size();
        int length = 1 + random.nextInt(11);
        asked = new Event();
        for (int i = 0; i < length && now.isBefore(END); i++) {
            mail(number, customer, rep, next(i));
        }
        if (events.size() > first && endsUnanswered(events.getLast()) && random.nextInt(40) > 0) {
            mail(number, customer, rep, What.REPLY);
        }
    }

    private static boolean endsUnanswered(Event last) {
        return !last.isOurs() && last.closedBy.isEmpty();
    }

    /// Mostly on working days, mostly by day; everywhere it is day at another time.
    private Instant begin() {
        Instant time = BEGIN.plusSeconds(random.nextLong(SECONDS));
        int weekday = (int) (time.getEpochSecond() / DAY % 7);
        // 1 January 1970 was a Thursday.
        boolean weekend = weekday == 2 || weekday == 3;
        return weekend && random.nextInt(10) > 0 ? time.plusSeconds(2 * DAY) : time;
    }

    private void mail(int conversation, int customer, String rep, What what) {
        now = now.plusSeconds(pause());
        Event event = new Event();
        event.conversation = conversation;
        event.what = what;
        event.customer = customer;
        event.person = random.nextInt(3);
        event.rep = who(rep, what);
        event.at = now;
        event.real = now;
        event.vessel = random.nextInt(5) == 0 ? "SHIP " + random.nextInt(400) : "";
        event.quoted = what == What.REPLY && random.nextInt(3) == 0;
        event.lanes = event.quoted || random.nextInt(3) == 0 ? lanes() : List.of();
        if (what == What.REPLY) {
            answer(event);
        }
        if (now.isBefore(END)) {
            add(event);
        }
    }

    /// Colleagues answer now and then, and all that one who has left would have written.
    private String who(String rep, What what) {
        boolean colleague = random.nextInt(7) == 0;
        boolean gone = YearOffices.LEFT.contains(rep) && now.isAfter(FAREWELL);
        boolean writes = what == What.REPLY || what == What.FORWARD || what == What.INTERNAL;
        return colleague || gone && writes ? YearOffices.rep(random.nextInt(YearOffices.REPS - 2)) : rep;
    }

    private List<String> lanes() {
        int count = random.nextInt(12) == 0 ? 2 + random.nextInt(6) : 1;
        Set<String> lanes = new java.util.TreeSet<>();
        while (lanes.size() < count) {
            lanes.add(POLS.get(random.nextInt(POLS.size())) + "-" + PODS.get(random.nextInt(PODS.size())));
        }
        return List.copyOf(lanes);
    }

    /// Mostly it names the mail it answers, which may have been written by a clock that goes ahead of ours.
    private void answer(Event event) {
        if (asked.conversation != event.conversation || asked.number >= events.size() || random.nextInt(4) == 0) {
            return;
        }
        event.answers = asked.number;
        if (random.nextInt(30) == 0 && !events.isEmpty() && asked == events.getLast()) {
            event.at = asked.at.minusSeconds(1 + random.nextInt(7_000));
            event.real = asked.real;
            now = asked.real;
        }
    }

    /// No two mails of a customer are of the same second, so that it is plain which is the first.
    private void add(Event event) {
        event.number = events.size();
        boolean skewed = event.at.isBefore(event.real);
        while (!taken.add(event.customer * 10_000_000_000L + event.at.getEpochSecond())) {
            event.at = skewed ? event.at.minusSeconds(1) : event.at.plusSeconds(1);
            event.real = skewed ? event.real : event.at;
        }
        events.add(event);
        now = event.real;
        if (event.what == What.ASK) {
            asked = event;
            if (random.nextInt(60) == 0) {
                event.closedBy = YearOffices.rep(random.nextInt(YearOffices.REPS - 2));
                event.closedAt = event.real.plusSeconds(30);
            }
        }
    }

    /// Seldom a month and more, once in a while over a year.
    private long pause() {
        int dice = random.nextInt(1000);
        if (dice < 3) {
            return DAY * (366L + random.nextInt(10));
        }
        if (dice < 25) {
            return DAY * (31L + random.nextInt(200)) + random.nextInt(DAY);
        }
        return dice < 100 ? 60 + random.nextInt(25 * DAY) : 60 + random.nextInt(30 * 3_600);
    }

    private What next(int position) {
        int dice = random.nextInt(100);
        if (dice < 40 || position == 0 && dice < 70) {
            return What.ASK;
        }
        if (dice < 78) {
            return What.REPLY;
        }
        return switch (dice) {
            case 78, 79, 80, 81, 82, 83 -> position == 0 ? What.ASK : What.THANKS;
            case 84, 85 -> What.FORWARD;
            case 86, 87, 88, 89 -> What.AUTOMATIC;
            case 90, 91, 92 -> What.INTERNAL;
            case 93, 94 -> What.ABOUT;
            case 95 -> What.NOBODY;
            default -> What.STRANGER;
        };
    }
}
