package dev.fairlead.officehours;

import dev.fairlead.frame.Notices;
import dev.fairlead.frame.Refused;
import dev.fairlead.people.CurrentUser;
import dev.fairlead.people.Role;
import dev.fairlead.people.User;
import dev.fairlead.people.Users;
import java.time.DayOfWeek;
import java.util.List;
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

/// Which calendar and hours each person goes by.
@Controller
@RequestMapping("/office-hours/people")
class OfficePeoplePages {

    private static final String PAGE = "redirect:/office-hours/people";

    private final OfficeDesk desk;
    private final OfficeHours offices;
    private final OfficeChoices choices;
    private final OfficeRows rows;
    private final Users users;
    private final CurrentUser current;

    OfficePeoplePages(
            OfficeDesk desk,
            OfficeHours offices,
            OfficeChoices choices,
            OfficeRows rows,
            Users users,
            CurrentUser current) {
        this.desk = desk;
        this.offices = offices;
        this.choices = choices;
        this.rows = rows;
        this.users = users;
        this.current = current;
    }

    /// One's calendar and hours.
    ///
    /// @param own whether somebody set them by hand
    record PersonHours(User person, CalendarId calendar, String calendarName, BusinessHours hours, boolean own) {}

    @GetMapping
    String list(Model model, Locale locale) {
        List<PersonHours> people = users.all().stream()
                .filter(User::active)
                .filter(user -> user.is(Role.REP) || user.is(Role.MANAGER))
                .map(user -> of(user, locale))
                .toList();
        model.addAttribute("people", people);
        model.addAttribute(
                "changes",
                rows.latest("").stream()
                        .filter(change -> !change.username().isEmpty())
                        .toList());
        model.addAttribute("choices", choices.all(CalendarId.of("CN"), locale));
        model.addAttribute("weekdays", DayOfWeek.values());
        model.addAttribute("changing", current.user().is(Role.ADMIN));
        return "officehours/people";
    }

    private PersonHours of(User person, Locale locale) {
        String name = person.username();
        CalendarId calendar = offices.calendarOf(name);
        boolean own = !rows.book().people().getOrDefault(name, OwnHours.NONE).equals(OwnHours.NONE);
        return new PersonHours(person, calendar, choices.nameOf(calendar, locale), offices.of(name), own);
    }

    /// What the form sends; a box that is not ticked sends nothing.
    record PersonForm(
            @Nullable String calendar,
            @Nullable String opens,
            @Nullable String closes,
            @Nullable Set<String> days) {

        OwnHours hours() {
            return OwnHours.of(
                    Objects.requireNonNullElse(calendar, ""),
                    Objects.requireNonNullElse(opens, ""),
                    Objects.requireNonNullElse(closes, ""),
                    Objects.requireNonNullElse(days, Set.of()));
        }
    }

    @PostMapping("/{username}")
    String change(@PathVariable String username, PersonForm form, RedirectAttributes redirect) {
        desk.hoursOfPerson(username, form.hours(), current.user().username());
        Notices.done(redirect, "office.person.changed", users.get(username).displayName());
        return PAGE;
    }

    @PostMapping("/undo")
    String undo(@RequestParam long change, RedirectAttributes redirect) {
        OfficeChange undone = desk.undo(change, current.user().username());
        Notices.done(redirect, "office.undone", undone.label());
        return PAGE;
    }

    @ExceptionHandler(Refused.class)
    @ResponseStatus(HttpStatus.BAD_REQUEST)
    String refused(Refused cause, Model model, Locale locale) {
        model.addAttribute("refusal", cause);
        return list(model, locale);
    }
}
