package dev.fairlead.day;

import dev.fairlead.facts.Waiting;
import dev.fairlead.facts.WaitingConversations;
import dev.fairlead.frame.Notices;
import dev.fairlead.people.AccessRules;
import dev.fairlead.people.CurrentUser;
import dev.fairlead.people.Role;
import dev.fairlead.people.User;
import java.time.Clock;
import java.util.function.BiPredicate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The page on which a rep's day begins: what waits, what was promised, what is about to end.
@Controller
@RequestMapping("/day")
class DayPages {

    private final MyDay day;
    private final WaitingConversations waiting;
    private final CurrentUser current;
    private final AccessRules rules;
    private final Clock clock;

    DayPages(MyDay day, WaitingConversations waiting, CurrentUser current, AccessRules rules, Clock clock) {
        this.day = day;
        this.waiting = waiting;
        this.current = current;
        this.rules = rules;
        this.clock = clock;
    }

    @GetMapping
    String mine(Model model) {
        User me = current.user();
        model.addAttribute("sheet", day.of(me));
        model.addAttribute("me", me);
        model.addAttribute("zone", me.zone());
        model.addAttribute("today", clock.instant().atZone(me.zone()).toLocalDate());
        model.addAttribute("here", "/day");
        return "day/mine";
    }

    /// Settled by phone, or in need of no answer.
    @PostMapping("/settle")
    String settle(
            @RequestParam String conversation,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "/day") String back,
            RedirectAttributes redirect) {
        boolean done = allowed(conversation, (id, by) -> waiting.close(id, by, reason));
        Notices.done(redirect, done ? "day.settled" : "day.settled.not");
        if (done) {
            redirect.addFlashAttribute("settledNow", conversation);
        }
        return "redirect:" + own(back);
    }

    @PostMapping("/settle/undo")
    String undo(
            @RequestParam String conversation,
            @RequestParam(defaultValue = "/day") String back,
            RedirectAttributes redirect) {
        boolean done = allowed(conversation, waiting::undo);
        Notices.done(redirect, done ? "day.unsettled" : "day.settled.not");
        return "redirect:" + own(back);
    }

    /// Only of reps whose work the person may see, or of customers whose file is open to him or her.
    private boolean allowed(String conversation, BiPredicate<String, String> change) {
        User me = current.user();
        Waiting found = waiting.find(conversation).orElse(null);
        if (found == null) {
            return false;
        }
        boolean works = me.is(Role.REP) || me.is(Role.MANAGER);
        boolean sees = rules.repsOf(me).contains(found.rep())
                || rules.accessOf(me).customers().contains(found.customerId());
        if (!works || !sees) {
            throw new AccessDeniedException("this conversation is another's to settle");
        }
        return change.test(conversation, me.username());
    }

    /// A page of this room, with its filter.
    private static String own(String back) {
        return back.equals("/day") || back.matches("/day/unanswered(\\?[\\w.=&%+@-]*)?") ? back : "/day";
    }
}
