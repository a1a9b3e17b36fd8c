package dev.fairlead.officehours;

import dev.fairlead.audit.AuditLog;
import dev.fairlead.officehours.HandBook.Entry;
import dev.fairlead.officehours.OfficeChange.Kind;
import dev.fairlead.people.Users;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Changes calendars and hours, one after the other; each can be taken back.
@Service
class OfficeDesk {

    private final OfficeRows rows;
    private final Calendars calendars;
    private final OfficeHours offices;
    private final Users users;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OfficeDesk(
            OfficeRows rows,
            Calendars calendars,
            OfficeHours offices,
            Users users,
            AuditLog audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.calendars = calendars;
        this.offices = offices;
        this.users = users;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /// A holiday, or a weekend of work, in the place of whatever the day was.
    @Transactional
    public long add(CalendarId calendar, Entry entry, String by) {
        return days(change(calendar, Kind.ADDED, label(entry), by), Map.of(calendar.key(), List.of(entry)));
    }

    /// From now on a day like any other of its name.
    ///
    /// @throws InvalidOfficeDay when it is that already
    @Transactional
    public long remove(CalendarId calendar, LocalDate day, String by) {
        CalendarDay before = special(calendar, day);
        return days(
                change(calendar, Kind.REMOVED, day + " " + before.name(), by),
                Map.of(calendar.key(), List.of(new Entry(day, Entry.PLAIN, ""))));
    }

    /// To another day, as when the moon was seen later than was expected.
    ///
    /// @throws InvalidOfficeDay when the first is a day like any other, or both are the same
    @Transactional
    public long move(CalendarId calendar, LocalDate from, LocalDate to, String by) {
        CalendarDay before = special(calendar, from);
        if (from.equals(to)) {
            throw InvalidOfficeDay.sameDay(from.toString());
        }
        var there = new Entry(to, before.open() ? Entry.WORK : Entry.OFF, before.name());
        return days(
                change(calendar, Kind.MOVED, from + " → " + to + " " + before.name(), by),
                Map.of(calendar.key(), List.of(new Entry(from, Entry.PLAIN, ""), there)));
    }

    /// A table of days of one or several calendars, all or none.
    @Transactional
    public long take(String fileName, Map<String, List<Entry>> days, String by) {
        String calendar = days.size() == 1 ? days.keySet().iterator().next() : "";
        int count = days.values().stream().mapToInt(List::size).sum();
        return days(
                new OfficeChange(
                        0, calendar, "", Kind.IMPORTED, fileName + " (" + count + ")", by, clock.instant(), null),
                days);
    }

    @Transactional
    public long hoursOf(CalendarId calendar, OwnHours hours, String by) {
        return hours(change(calendar, Kind.HOURS, label(offices.hoursOf(calendar, check(calendar, hours))), by), hours);
    }

    /// @throws InvalidOfficeDay when nobody has that name
    @Transactional
    public long hoursOfPerson(String username, OwnHours hours, String by) {
        if (users.find(username).isEmpty()) {
            throw InvalidOfficeDay.person(username);
        }
        CalendarId own = hours.calendar();
        CalendarId calendar = own == null ? offices.calendarOf(username) : own;
        String label =
                username + ": " + calendar.key() + ", " + label(offices.hoursOf(calendar, check(calendar, hours)));
        return hours(new OfficeChange(0, "", username, Kind.PERSON, label, by, clock.instant(), null), hours);
    }

    /// @throws InvalidOfficeDay when there is no such change, or it was taken back before
    @Transactional
    public OfficeChange undo(long id, String by) {
        OfficeChange change = rows.find(id).orElseThrow(() -> InvalidOfficeDay.change(id));
        if (!rows.undo(id, by, clock.instant())) {
            throw InvalidOfficeDay.change(id);
        }
        audit.record("office-hours.undone", object(change), change.label(), "");
        events.publishEvent(new OfficeHoursChanged(id, change.calendar(), change.username()));
        return change;
    }

    private CalendarDay special(CalendarId calendar, LocalDate day) {
        return calendars.in(calendar, day.getYear()).stream()
                .filter(one -> one.day().equals(day))
                .findFirst()
                .orElseThrow(() -> InvalidOfficeDay.noSuchDay(calendar.key(), day.toString()));
    }

    private OwnHours check(CalendarId calendar, OwnHours hours) {
        Countries.Hours then = offices.hoursOf(calendar, hours);
        if (!then.opens().isBefore(then.closes())) {
            throw InvalidOfficeDay.hours(then.opens(), then.closes());
        }
        return hours;
    }

    private long days(OfficeChange change, Map<String, List<Entry>> days) {
        long id = rows.add(change);
        rows.days(id, days);
        return done(id, change);
    }

    private long hours(OfficeChange change, OwnHours hours) {
        long id = rows.add(change);
        rows.hours(id, change, hours);
        return done(id, change);
    }

    private long done(long id, OfficeChange change) {
        audit.record("office-hours." + change.kind().key(), object(change), "", change.label());
        events.publishEvent(new OfficeHoursChanged(id, change.calendar(), change.username()));
        return id;
    }

    private OfficeChange change(CalendarId calendar, Kind kind, String label, String by) {
        return new OfficeChange(0, calendar.key(), "", kind, label, by, clock.instant(), null);
    }

    private static String object(OfficeChange change) {
        return change.username().isEmpty() ? "calendar:" + change.calendar() : "user:" + change.username();
    }

    private static String label(Entry entry) {
        return entry.day() + " " + entry.name();
    }

    private static String label(Countries.Hours hours) {
        return hours.opens() + "–" + hours.closes();
    }
}
