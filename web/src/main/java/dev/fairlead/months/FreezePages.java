package dev.fairlead.months;

import dev.fairlead.figures.Grain;
import dev.fairlead.frame.Notices;
import dev.fairlead.intake.Mail;
import dev.fairlead.intake.Mails;
import dev.fairlead.months.MonthDesk.Asked;
import dev.fairlead.months.MonthDesk.Month;
import dev.fairlead.people.CurrentUser;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// A month of a rep: frozen figures, corrections with their causes, figures of now.
@Controller
@RequestMapping("/activity/months")
class FreezePages {

    private static final int MOST = 200;

    private final MonthDesk desk;
    private final CurrentUser current;
    private final Mails mails;

    FreezePages(MonthDesk desk, CurrentUser current, Mails mails) {
        this.desk = desk;
        this.current = current;
        this.mails = mails;
    }

    @GetMapping
    String page(Asked asked, Model model) {
        Month month = desk.month(asked);
        model.addAttribute("month", month);
        model.addAttribute("over", desk.isOver(month));
        model.addAttribute("mayFreeze", desk.mayFreeze());
        model.addAttribute("subjects", subjects(month));
        model.addAttribute("end", Grain.MONTH.endOf(month.month()));
        model.addAttribute("most", MOST);
        model.addAttribute("zone", current.user().zone());
        return "activity/month";
    }

    @PostMapping
    String freeze(Asked asked, RedirectAttributes redirect) {
        desk.freeze(asked);
        Notices.done(redirect, "activity.freeze.done");
        redirect.addAttribute("rep", asked.who());
        redirect.addAttribute("month", asked.start().toString());
        return "redirect:/activity/months";
    }

    private Map<Long, Mail> subjects(Month month) {
        List<Long> ids = month.figures().stream()
                .flatMap(figure -> figure.corrections().stream().limit(MOST))
                .map(Correction::mailId)
                .distinct()
                .toList();
        Map<Long, Mail> found = new HashMap<>();
        mails.all(ids).forEach(mail -> found.put(mail.id(), mail));
        return found;
    }
}
