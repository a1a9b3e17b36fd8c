package dev.fairlead.day;

import dev.fairlead.people.AccessRules;
import dev.fairlead.people.CurrentUser;
import dev.fairlead.people.User;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Customers who fell silent against their own rhythm.
@Controller
class QuietPages {

    private static final int SIZE = 50;
    private static final int LAST_PAGE = 10_000;

    private final QuietCustomers quiet;
    private final DaySettings settings;
    private final CurrentUser current;
    private final AccessRules rules;
    private final Clock clock;

    QuietPages(QuietCustomers quiet, DaySettings settings, CurrentUser current, AccessRules rules, Clock clock) {
        this.quiet = quiet;
        this.settings = settings;
        this.current = current;
        this.rules = rules;
        this.clock = clock;
    }

    @GetMapping("/day/quiet")
    String list(
            @RequestParam(defaultValue = "") @Nullable String rep,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        User me = current.user();
        Set<String> visible = rules.repsOf(me);
        Set<String> reps = rep == null || rep.isBlank() ? visible : visible.contains(rep) ? Set.of(rep) : Set.of();
        int number = Math.clamp(page, 1, LAST_PAGE);
        LocalDate today = clock.instant().atZone(me.zone()).toLocalDate();
        long total = quiet.count(reps, today);
        model.addAttribute("rows", quiet.of(reps, today, (number - 1) * SIZE, SIZE));
        model.addAttribute("total", total);
        model.addAttribute("page", number);
        model.addAttribute("pages", Math.max(1, (total + SIZE - 1) / SIZE));
        model.addAttribute("rep", rep);
        model.addAttribute("reps", new TreeSet<>(visible));
        model.addAttribute("settings", settings);
        model.addAttribute("here", "/day/quiet");
        return "day/quiet";
    }
}
