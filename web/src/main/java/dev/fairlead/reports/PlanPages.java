package dev.fairlead.reports;

import dev.fairlead.delivery.OutgoingMail;
import dev.fairlead.frame.Notices;
import dev.fairlead.frame.Refused;
import dev.fairlead.people.CurrentUser;
import java.time.Clock;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Who gets which report by mail, what was sent, and what failed.
@Controller
@RequestMapping("/activity/reports/plans")
class PlanPages {

    private final PlanDesk desk;
    private final OutgoingMail outgoing;
    private final CurrentUser current;
    private final ReportWords words;
    private final Clock clock;

    PlanPages(PlanDesk desk, OutgoingMail outgoing, CurrentUser current, ReportWords words, Clock clock) {
        this.desk = desk;
        this.outgoing = outgoing;
        this.current = current;
        this.words = words;
        this.clock = clock;
    }

    /// What the forms send.
    record Form(
            @Nullable String reader,
            @Nullable String of,
            @Nullable String rhythm,
            @Nullable String language,
            @Nullable Integer day,
            @Nullable String format) {}

    @GetMapping
    String list(Model model) {
        model.addAttribute("plans", desk.plans(clock.instant()));
        model.addAttribute("sendings", desk.sendings());
        model.addAttribute("readers", desk.readers());
        model.addAttribute("scopes", desk.scopes());
        model.addAttribute("rhythms", Rhythm.values());
        model.addAttribute("formats", Plan.Format.values());
        model.addAttribute("sends", outgoing.isSetUp());
        model.addAttribute("me", current.user().username());
        model.addAttribute("zone", current.user().zone());
        model.addAttribute("words", words);
        model.addAttribute("at", Plan.AT.toString());
        return "reports/plans";
    }

    @PostMapping
    String add(Form form, Locale locale, RedirectAttributes redirect) {
        desk.add(form, locale);
        return done(redirect, "reports.plan.added");
    }

    @PostMapping("/{id:\\d+}")
    String change(@PathVariable long id, Form form, Locale locale, RedirectAttributes redirect) {
        desk.change(id, form, locale);
        return done(redirect, "reports.plan.changed");
    }

    @PostMapping("/{id:\\d+}/stop")
    String stop(@PathVariable long id, RedirectAttributes redirect) {
        desk.stop(id);
        return done(redirect, "reports.plan.stopped");
    }

    @PostMapping("/{id:\\d+}/resume")
    String resume(@PathVariable long id, RedirectAttributes redirect) {
        desk.resume(id);
        return done(redirect, "reports.plan.resumed");
    }

    @PostMapping("/{id:\\d+}/remove")
    String remove(@PathVariable long id, RedirectAttributes redirect) {
        desk.remove(id);
        return done(redirect, "reports.plan.removed");
    }

    @PostMapping("/mails/{id:\\d+}/retry")
    String retry(@PathVariable long id, RedirectAttributes redirect) {
        desk.retry(id);
        return done(redirect, "reports.retry.done");
    }

    private static String done(RedirectAttributes redirect, String key) {
        Notices.done(redirect, key);
        return "redirect:/activity/reports/plans";
    }

    @ExceptionHandler(Refused.class)
    @ResponseStatus(HttpStatus.BAD_REQUEST)
    String refused(Refused cause, Model model) {
        model.addAttribute("refusal", cause);
        return list(model);
    }
}
