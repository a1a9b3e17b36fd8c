package dev.fairlead.officehours;

import dev.fairlead.frame.Notices;
import dev.fairlead.frame.Refused;
import dev.fairlead.officehours.HandBook.Entry;
import dev.fairlead.people.CurrentUser;
import dev.fairlead.people.Role;
import dev.fairlead.people.User;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Year;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The calendar of a country and year, which everybody may read and an administrator changes.
@Controller
@RequestMapping("/office-hours")
class OfficePages {

    private final OfficeDesk desk;
    private final OfficeHours offices;
    private final Calendars calendars;
    private final OfficeChoices choices;
    private final OfficeRows rows;
    private final CurrentUser current;
    private final Clock clock;

    OfficePages(
            OfficeDesk desk,
            OfficeHours offices,
            Calendars calendars,
            OfficeChoices choices,
            OfficeRows rows,
            CurrentUser current,
            Clock clock) {
        this.desk = desk;
        this.offices = offices;
        this.calendars = calendars;
        this.choices = choices;
        this.rows = rows;
        this.current = current;
        this.clock = clock;
    }

    /// Which calendar is looked at; the reader's own of this year when nobody says.
    record Shown(@Nullable String calendar, @Nullable Integer year) {

        private static final int FIRST = 2000;
        private static final int LAST = 2100;

        int yearOr(int now) {
            return year == null ? now : Math.clamp(year, FIRST, LAST);
        }
    }

    @GetMapping
    String show(Shown shown, Model model, Locale locale) {
        User reader = current.user();
        String wanted = shown.calendar();
        CalendarId own = offices.calendarOf(reader.username());
        CalendarId calendar = wanted != null && !wanted.isBlank()
                ? CalendarId.of(wanted)
                : own.equals(CalendarId.NOWHERE) ? CalendarId.of("CN") : own;
        int year = shown.yearOr(Year.now(clock.withZone(reader.zone())).getValue());
        model.addAttribute("calendar", calendar);
        model.addAttribute("calendarName", choices.nameOf(calendar, locale));
        model.addAttribute("year", year);
        model.addAttribute("days", calendars.in(calendar, year));
        model.addAttribute("hours", offices.hoursOf(calendar, OwnHours.NONE));
        model.addAttribute("choices", choices.all(calendar, locale));
        model.addAttribute("changes", rows.latest(calendar.key()));
        model.addAttribute("weekdays", DayOfWeek.values());
        model.addAttribute("changing", reader.is(Role.ADMIN));
        model.addAttribute("zone", reader.zone());
        return "officehours/calendar";
    }

    /// What the form of a day sends.
    record DayForm(
            String date, @Nullable String kind, @Nullable String name) {}

    @PostMapping("/{calendar}/days")
    String add(@PathVariable String calendar, DayForm form, RedirectAttributes redirect) {
        CalendarId id = CalendarId.of(calendar);
        var entry = new Entry(
                DaySheet.day(form.date()),
                Objects.requireNonNullElse(form.kind(), Entry.OFF),
                Objects.requireNonNullElse(form.name(), ""));
        long change = desk.add(id, entry, username());
        return done(id, entry.day().getYear(), change, redirect);
    }

    @PostMapping("/{calendar}/days/{day}/remove")
    String remove(@PathVariable String calendar, @PathVariable String day, RedirectAttributes redirect) {
        CalendarId id = CalendarId.of(calendar);
        return done(id, DaySheet.day(day).getYear(), desk.remove(id, DaySheet.day(day), username()), redirect);
    }

    @PostMapping("/{calendar}/days/{day}/move")
    String move(
            @PathVariable String calendar,
            @PathVariable String day,
            @RequestParam String to,
            RedirectAttributes redirect) {
        CalendarId id = CalendarId.of(calendar);
        long change = desk.move(id, DaySheet.day(day), DaySheet.day(to), username());
        return done(id, DaySheet.day(to).getYear(), change, redirect);
    }

    /// What the form of hours sends; a box that is not ticked sends nothing.
    record HoursForm(
            @Nullable String opens,
            @Nullable String closes,
            @Nullable Set<String> days) {

        OwnHours hours(String calendar) {
            return OwnHours.of(
                    calendar,
                    Objects.requireNonNullElse(opens, ""),
                    Objects.requireNonNullElse(closes, ""),
                    Objects.requireNonNullElse(days, Set.of()));
        }
    }

    @PostMapping("/{calendar}/hours")
    String hours(@PathVariable String calendar, HoursForm form, @RequestParam int year, RedirectAttributes redirect) {
        CalendarId id = CalendarId.of(calendar);
        return done(id, year, desk.hoursOf(id, form.hours(""), username()), redirect);
    }

    @PostMapping("/changes/{change}/undo")
    String undo(
            @PathVariable long change, @RequestParam String calendar, @RequestParam int year, RedirectAttributes to) {
        OfficeChange undone = desk.undo(change, username());
        Notices.done(to, "office.undone", undone.label());
        return back(CalendarId.of(calendar), year, to);
    }

    private String done(CalendarId calendar, int year, long change, RedirectAttributes redirect) {
        Notices.done(redirect, "office.changed", rows.find(change).orElseThrow().label());
        return back(calendar, year, redirect);
    }

    private static String back(CalendarId calendar, int year, RedirectAttributes redirect) {
        redirect.addAttribute("calendar", calendar.key());
        redirect.addAttribute("year", year);
        return "redirect:/office-hours";
    }

    private String username() {
        return current.user().username();
    }

    @ExceptionHandler(Refused.class)
    @ResponseStatus(HttpStatus.BAD_REQUEST)
    String refused(Refused cause, Model model, Locale locale, HttpServletRequest request) {
        model.addAttribute("refusal", cause);
        String[] parts = request.getRequestURI().split("/");
        boolean named = parts.length > 2 && parts[2].matches("[A-Z]{2}(-[A-Z0-9]{1,4})?");
        return show(new Shown(named ? parts[2] : null, null), model, locale);
    }
}
