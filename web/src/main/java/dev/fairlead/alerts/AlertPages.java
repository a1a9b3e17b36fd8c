package dev.fairlead.alerts;

import dev.fairlead.delivery.OutgoingMail;
import dev.fairlead.frame.Notices;
import dev.fairlead.frame.Refused;
import dev.fairlead.officehours.OfficeHours;
import dev.fairlead.people.CurrentUser;
import dev.fairlead.people.Role;
import dev.fairlead.people.User;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// What goes on and concerns the reader; what he or she wants to know of; from when on, for an administrator.
@Controller
@RequestMapping("/alerts")
class AlertPages {

    private static final String PAGE = "redirect:/alerts";

    private final Alerts alerts;
    private final AlertRows rows;
    private final AlertSettings settings;
    private final OfficeHours offices;
    private final OutgoingMail outgoing;
    private final CurrentUser current;
    private final Clock clock;

    AlertPages(
            Alerts alerts,
            AlertRows rows,
            AlertSettings settings,
            OfficeHours offices,
            OutgoingMail outgoing,
            CurrentUser current,
            Clock clock) {
        this.alerts = alerts;
        this.rows = rows;
        this.settings = settings;
        this.offices = offices;
        this.outgoing = outgoing;
        this.current = current;
        this.clock = clock;
    }

    /// @param minutes business minutes of the rep since it began
    record Shown(Alert alert, long minutes) {}

    @GetMapping
    String list(Model model) {
        User me = current.user();
        Instant now = clock.instant();
        List<Shown> shown = alerts.unseen(me).stream()
                .map(one -> new Shown(one, offices.of(one.rep()).minutesBetween(one.since(), now)))
                .toList();
        model.addAttribute("rows", shown);
        model.addAttribute("choice", settings.choiceOf(me.username()));
        model.addAttribute("limits", settings.limits());
        model.addAttribute("kinds", AlertKind.of(me));
        model.addAttribute("zone", me.zone());
        model.addAttribute("works", !AlertKind.of(me).isEmpty());
        model.addAttribute("admin", me.is(Role.ADMIN));
        model.addAttribute("sends", outgoing.isSetUp());
        return "alerts/list";
    }

    /// Off one's own page; it still goes on.
    @PostMapping("/{id}/seen")
    String see(@PathVariable long id, RedirectAttributes redirect) {
        rows.see(id, current.user().username());
        Notices.done(redirect, "alerts.seen.done");
        redirect.addFlashAttribute("seenNow", id);
        return PAGE;
    }

    @PostMapping("/{id}/unseen")
    String unsee(@PathVariable long id) {
        rows.unsee(id, current.user().username());
        return PAGE;
    }

    /// What the form sends; a box that is not ticked sends nothing.
    record ChoiceForm(@Nullable Set<String> page, @Nullable Set<String> mail) {

        private static Set<AlertKind> kinds(@Nullable Set<String> ticked) {
            return AlertKind.split(String.join(",", Objects.requireNonNullElse(ticked, Set.of())));
        }

        AlertChoice choice(String username, Locale locale) {
            String language = locale.getLanguage().equals(Locale.CHINESE.getLanguage()) ? "zh" : "en";
            return new AlertChoice(username, language, kinds(page), kinds(mail));
        }
    }

    @PostMapping("/choice")
    String choose(ChoiceForm form, Locale locale, RedirectAttributes redirect) {
        settings.change(form.choice(current.user().username(), locale));
        Notices.done(redirect, "alerts.saved");
        return PAGE;
    }

    /// What an administrator's form sends.
    record LimitForm(
            int customerHours,
            int enquiryHours,
            int silentDays,
            String important,
            String quietFrom,
            String quietUntil) {

        AlertLimits limits() {
            return new AlertLimits(
                    customerHours,
                    enquiryHours,
                    silentDays,
                    AlertLimits.words(important),
                    AlertLimits.time(quietFrom),
                    AlertLimits.time(quietUntil));
        }
    }

    @PostMapping("/limits")
    String limit(LimitForm form, RedirectAttributes redirect) {
        if (!current.user().is(Role.ADMIN)) {
            throw new AccessDeniedException("only an administrator sets the limits of alerts");
        }
        settings.change(form.limits());
        Notices.done(redirect, "alerts.saved");
        return PAGE;
    }

    @ExceptionHandler(Refused.class)
    @ResponseStatus(HttpStatus.BAD_REQUEST)
    String refused(Refused cause, Model model) {
        model.addAttribute("refusal", cause);
        return list(model);
    }
}
