package dev.fairlead.enquiries;

import dev.fairlead.enquiries.Turnaround.By;
import dev.fairlead.frame.ListPlace;
import dev.fairlead.people.AccessRules;
import dev.fairlead.people.CurrentUser;
import dev.fairlead.quotes.TradeWords;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Enquiries that wait, and how fast enquiries are quoted; each figure opens to its enquiries, each of those to its
/// mails.
@Controller
@RequestMapping("/quotes")
class EnquiryPages {

    private static final int SHOWN = 100;
    private static final int ROWS = 100;
    private static final int USUAL_DAYS = 56;

    private final Enquiries enquiries;
    private final CurrentUser current;
    private final AccessRules rules;
    private final TradeWords words;

    EnquiryPages(Enquiries enquiries, CurrentUser current, AccessRules rules, TradeWords words) {
        this.enquiries = enquiries;
        this.current = current;
        this.rules = rules;
        this.words = words;
    }

    @GetMapping("/enquiries")
    String list(EnquiryFilter asked, @RequestParam(required = false) @Nullable String cursor, Model model) {
        EnquiryFilter filter = asked.orOpen();
        ListPlace behind = EnquiryPage.place(cursor);
        List<Enquiry> found = enquiries.list(filter, new EnquiryPage(!filter.isSettled(), behind, SHOWN + 1));
        List<Enquiry> shown = found.subList(0, Math.min(SHOWN, found.size()));
        model.addAttribute("enquiries", shown);
        model.addAttribute(
                "next", found.size() > SHOWN ? shown.getLast().place().toString() : null);
        model.addAttribute("first", behind != null);
        // A first page that is not full has all of them.
        boolean all = behind == null && found.size() <= SHOWN;
        long total = all ? found.size() : enquiries.countUpTo(filter, Enquiries.MOST_COUNTED + 1);
        model.addAttribute("total", Math.min(total, Enquiries.MOST_COUNTED));
        model.addAttribute("more", total > Enquiries.MOST_COUNTED);
        model.addAttribute("states", EnquiryFilter.STATES);
        addTo(model, filter);
        return "enquiries/list";
    }

    @GetMapping("/turnaround")
    String figures(EnquiryFilter asked, @RequestParam(required = false) @Nullable String by, Model model) {
        LocalDate to = Objects.requireNonNullElseGet(asked.to(), enquiries::today);
        LocalDate from = Objects.requireNonNullElse(asked.from(), to.minusDays(USUAL_DAYS - 1));
        EnquiryFilter filter = asked.in(null).between(from, to);
        EnquiryFigures.Groups groups = enquiries.figures(filter, By.of(by), ROWS);
        model.addAttribute("all", enquiries.figures(filter));
        model.addAttribute("rows", groups.rows());
        model.addAttribute("more", groups.groups() - groups.rows().size());
        model.addAttribute("by", By.of(by).key());
        model.addAttribute("ways", By.values());
        long waiting =
                enquiries.countUpTo(asked.in(EnquiryFilter.OPEN).between(null, null), Enquiries.MOST_COUNTED + 1);
        model.addAttribute("waiting", Math.min(waiting, Enquiries.MOST_COUNTED));
        model.addAttribute("moreWaiting", waiting > Enquiries.MOST_COUNTED);
        addTo(model, filter);
        return "enquiries/turnaround";
    }

    private void addTo(Model model, EnquiryFilter filter) {
        model.addAttribute("desk", enquiries);
        model.addAttribute("filter", filter);
        model.addAttribute("reps", new TreeSet<>(rules.repsOf(current.user())));
        model.addAttribute("zone", current.user().zone());
        model.addAttribute("words", words);
    }
}
