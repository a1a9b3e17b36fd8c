package dev.fairlead.duplicates;

import dev.fairlead.customers.Customer;
import dev.fairlead.customers.CustomerConflict;
import dev.fairlead.customers.CustomerRules;
import dev.fairlead.customers.InvalidCustomer;
import dev.fairlead.frame.Notices;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Customers that may be one: merged or kept apart by a person, and either taken back.
@Controller
@RequestMapping("/customers")
class DuplicatePages {

    private static final int PAGE = 20;

    private final Duplicates duplicates;
    private final Merges merges;
    private final CustomerRules rules;
    private final JdbcClient jdbc;

    DuplicatePages(Duplicates duplicates, Merges merges, CustomerRules rules, JdbcClient jdbc) {
        this.duplicates = duplicates;
        this.merges = merges;
        this.rules = rules;
        this.jdbc = jdbc;
    }

    @GetMapping("/duplicates")
    String list(
            @RequestParam(defaultValue = "false") boolean apart,
            @RequestParam(defaultValue = "0") int from,
            Model model) {
        List<Duplicates.Pair> pairs =
                apart ? duplicates.keptApart(rules.isVisible()) : duplicates.pairs(rules.isVisible());
        int start = Math.clamp(from, 0, pairs.size());
        List<Duplicates.Pair> shown = pairs.subList(start, Math.min(pairs.size(), start + PAGE));
        model.addAttribute("pairs", shown);
        model.addAttribute("mails", mails(shown));
        model.addAttribute("total", pairs.size());
        model.addAttribute("start", start);
        model.addAttribute("size", PAGE);
        model.addAttribute("apart", apart);
        model.addAttribute("mayChange", rules.mayChange());
        return "duplicates/list";
    }

    private Map<Long, Long> mails(List<Duplicates.Pair> pairs) {
        Set<Long> ids = pairs.stream()
                .flatMap(pair -> Stream.of(pair.one().id(), pair.other().id()))
                .collect(Collectors.toSet());
        var mails = new HashMap<Long, Long>();
        ids.forEach(id -> mails.put(id, 0L));
        if (!ids.isEmpty()) {
            jdbc.sql("select customer_id, count(*) from customer_mail where customer_id in (:ids) group by customer_id")
                    .param("ids", ids)
                    .query(row -> {
                        mails.put(row.getLong(1), row.getLong(2));
                    });
        }
        return mails;
    }

    @PostMapping("/{id:\\d+}/merge")
    String merge(@PathVariable long id, @RequestParam long other, RedirectAttributes redirect) {
        try {
            String gone = rules.get(other).name();
            Customer kept = merges.merge(id, other);
            Notices.done(redirect, "customers.duplicates.merged", gone, kept.name());
        } catch (InvalidCustomer | CustomerConflict refusal) {
            redirect.addFlashAttribute("refusal", refusal);
        }
        return "redirect:/customers/" + id;
    }

    @PostMapping("/{id:\\d+}/merges/{merge:\\d+}/undo")
    String undo(@PathVariable long id, @PathVariable long merge, RedirectAttributes redirect) {
        try {
            Customer back = merges.undo(merge);
            Notices.done(redirect, "customers.duplicates.parted", back.name());
            return "redirect:/customers/" + back.id();
        } catch (InvalidCustomer | CustomerConflict refusal) {
            redirect.addFlashAttribute("refusal", refusal);
            return "redirect:/customers/" + id;
        }
    }

    @PostMapping("/{id:\\d+}/apart")
    String apart(
            @PathVariable long id,
            @RequestParam long other,
            @RequestParam(defaultValue = "false") boolean back,
            RedirectAttributes redirect) {
        Customer one = rules.get(id);
        Customer two = rules.get(other);
        if (back) {
            duplicates.takeBack(one, two);
        } else {
            duplicates.keepApart(one, two);
        }
        Notices.done(redirect, back ? "customers.duplicates.back" : "customers.duplicates.apart.done");
        return "redirect:/customers/duplicates" + (back ? "?apart=true" : "");
    }
}
