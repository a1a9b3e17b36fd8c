package dev.fairlead.contests;

import dev.fairlead.contests.ContestDesk.NewContest;
import dev.fairlead.frame.Notices;
import dev.fairlead.people.CurrentUser;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// What reps say against figures, and what managers answer.
@Controller
@RequestMapping("/activity/contests")
class ContestPages {

    private final ContestDesk desk;
    private final CurrentUser current;

    ContestPages(ContestDesk desk, CurrentUser current) {
        this.desk = desk;
        this.current = current;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("contests", desk.visible());
        model.addAttribute("me", current.user().username());
        model.addAttribute("manager", desk.mayAnswer());
        model.addAttribute("zone", current.user().zone());
        return "activity/contests";
    }

    @PostMapping
    String add(NewContest contest, RedirectAttributes redirect) {
        desk.make(contest);
        Notices.done(redirect, "activity.contest.made");
        return "redirect:/activity/contests";
    }

    @PostMapping("/{id}")
    String answer(@PathVariable long id, @RequestParam String answer, RedirectAttributes redirect) {
        desk.answer(id, answer);
        Notices.done(redirect, "activity.contest.answered");
        return "redirect:/activity/contests";
    }
}
