package dev.fairlead.customers;

import dev.fairlead.customers.Customer.Status;
import dev.fairlead.people.User;
import dev.fairlead.people.Users;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The customer file: the list, and one customer.
@Controller
@RequestMapping("/customers")
class CustomerPages {

    private static final int PAGE = 50;

    private final Customers customers;
    private final CustomerRules rules;
    private final Users users;
    private final TimelinePages timeline;
    private final MergeRows merges;
    private final ContactProposals proposals;

    CustomerPages(
            Customers customers,
            CustomerRules rules,
            Users users,
            TimelinePages timeline,
            MergeRows merges,
            ContactProposals proposals) {
        this.merges = merges;
        this.proposals = proposals;
        this.customers = customers;
        this.rules = rules;
        this.users = users;
        this.timeline = timeline;
    }

    @GetMapping
    String list(CustomerApi.Filters filters, @RequestParam(defaultValue = "0") int from, Model model) {
        CustomerQuery query = filters.query();
        int start = Math.max(0, from);
        CustomerQuery.Page page = query.page(customers.book().sorted(), rules.isVisible(), start, PAGE);
        model.addAttribute("customers", page.customers());
        model.addAttribute("total", page.total());
        model.addAttribute("none", query.isOpen() && page.total() == 0);
        model.addAttribute("start", start);
        model.addAttribute("size", PAGE);
        model.addAttribute("query", query);
        model.addAttribute("statuses", Status.values());
        model.addAttribute("users", users.all());
        model.addAttribute("mayChange", rules.mayChange());
        return "customers/list";
    }

    @GetMapping("/{id:\\d+}")
    String detail(@PathVariable long id, TimelineFilter filter, Model model) {
        Optional<Long> kept = merges.keptOf(id);
        if (kept.isPresent()) {
            return "redirect:/customers/" + kept.get();
        }
        Customer customer = rules.get(id);
        model.addAttribute("customer", customer);
        model.addAttribute("merges", merges.into(id));
        model.addAttribute("ownerName", nameOf(customer.owner()));
        model.addAttribute("backupName", nameOf(customer.profile().backup()));
        model.addAttribute("mayChange", rules.mayChange());
        model.addAttribute("proposals", proposals.of(customer));
        model.addAttribute("topics", timeline.topics(customer));
        timeline.fill(customer, filter, model);
        return "customers/detail";
    }

    private String nameOf(String username) {
        return users.find(username).map(User::displayName).orElse(username);
    }
}
