package dev.fairlead.figures.truth;

import dev.fairlead.figures.truth.Event.What;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/// Makes up a year of work and writes down what happened, in plain lists. Knows nothing of how facts are counted.
public final class TruthOffice implements Offices {

    private static final List<ZoneId> ZONES = List.of(
            ZoneId.of("Europe/Berlin"),
            ZoneId.of("Asia/Shanghai"),
            ZoneId.of("America/Chicago"),
            ZoneId.of("Asia/Kolkata"));
    public static final LocalDate HOLIDAY = LocalDate.of(2026, 5, 1);

    public final List<Event> events = new ArrayList<>();
    private final Set<String> taken = new HashSet<>();
    private final Random random;
    private final int reps;
    private final int customers;

    public TruthOffice(long seed, int reps, int customers, int conversations) {
        this.random = new Random(seed);
        this.reps = reps;
        this.customers = customers;
        for (int i = 0; i < conversations; i++) {
            conversation(i);
        }
    }

    @Override
    public ZoneId zoneOf(String rep) {
        return zone(rep);
    }

    @Override
    public boolean isOpen(String rep, Instant minute) {
        ZonedDateTime wall = minute.atZone(zone(rep));
        boolean weekend = wall.getDayOfWeek() == DayOfWeek.SATURDAY || wall.getDayOfWeek() == DayOfWeek.SUNDAY;
        return !weekend && !wall.toLocalDate().equals(HOLIDAY) && wall.getHour() >= 9 && wall.getHour() < 18;
    }

    /// Minute by minute, and hour by hour where a whole hour of the clock is left: the office opens and closes at
    /// full hours.
    @Override
    public int minutes(String rep, Instant from, Instant to) {
        int minutes = 0;
        int step;
        for (Instant minute = from; minute.isBefore(to); minute = minute.plus(step, ChronoUnit.MINUTES)) {
            boolean wholeHour = minute.atZone(zone(rep)).getMinute() == 0
                    && !minute.plus(1, ChronoUnit.HOURS).isAfter(to);
            step = wholeHour ? 60 : 1;
            minutes += isOpen(rep, minute) ? step : 0;
        }
        return minutes;
    }

    public static ZoneId zone(String rep) {
        return ZONES.get(Math.floorMod(Integer.parseInt(rep.substring(3)), ZONES.size()));
    }

    private void conversation(int number) {
        String rep = "rep" + random.nextInt(reps);
        int customer = 1 + random.nextInt(customers);
        Instant now = Instant.parse("2026-01-01T00:00:00Z").plusSeconds(random.nextInt(300 * 24 * 60) * 60L);
        int length = 1 + random.nextInt(9);
        Event asked = null;
        for (int i = 0; i < length; i++) {
            now = now.plusSeconds(60L * pause());
            Event event = new Event();
            event.conversation = number;
            event.rep = random.nextInt(6) == 0 ? "rep" + random.nextInt(reps) : rep;
            event.customer = customer;
            event.person = random.nextInt(3);
            event.real = now;
            event.at = now;
            event.what = next(i);
            event.lanes = random.nextInt(4) == 0 ? List.of("CNSHA-P" + random.nextInt(20)) : List.of();
            event.vessel = random.nextInt(4) == 0 ? "SHIP " + random.nextInt(30) : "";
            event.quoted = event.what == What.REPLY && random.nextInt(4) == 0;
            if (event.what == What.REPLY && asked != null && random.nextInt(3) > 0) {
                event.answers = asked.number;
                if (random.nextInt(8) == 0 && asked == events.getLast()) {
                    event.at = asked.at.minusSeconds(60L * (1 + random.nextInt(20)));
                    event.real = asked.real;
                    now = asked.real;
                }
            }
            add(event);
            now = event.real;
            if (event.what == What.ASK) {
                asked = event;
                close(event);
            }
        }
    }

    /// No two mails of a customer are of the same minute, so that it is plain which is the first.
    private void add(Event event) {
        event.number = events.size();
        while (!taken.add(event.customer + " " + event.at)) {
            boolean skewed = event.at.isBefore(event.real);
            event.at = skewed ? event.at.minusSeconds(60) : event.at.plusSeconds(60);
            event.real = skewed ? event.real : event.at;
        }
        events.add(event);
    }

    /// Somebody settles it by phone: known once the next mail has not come before.
    private void close(Event event) {
        if (random.nextInt(15) == 0) {
            event.closedBy = "rep" + random.nextInt(reps);
            event.closedAt = event.real.plusSeconds(30);
        }
    }

    private int pause() {
        return switch (random.nextInt(20)) {
            case 0 -> 60 * 24 * (31 + random.nextInt(340));
            case 1, 2 -> 60 * 24 * (3 + random.nextInt(25));
            default -> 1 + random.nextInt(60 * 30);
        };
    }

    private What next(int position) {
        int dice = random.nextInt(22);
        if (dice < 9) {
            return What.ASK;
        }
        if (dice < 15) {
            return What.REPLY;
        }
        return switch (dice) {
            case 15 -> position == 0 ? What.ASK : What.THANKS;
            case 16 -> What.FORWARD;
            case 17 -> What.AUTOMATIC;
            case 18 -> What.INTERNAL;
            case 19 -> What.ABOUT;
            case 20 -> What.NOBODY;
            default -> What.STRANGER;
        };
    }
}
