package dev.fairlead.timeline;

import dev.fairlead.customers.Customer;
import dev.fairlead.customers.CustomerRules;
import dev.fairlead.customers.CustomerSearch;
import dev.fairlead.duplicates.Merges;
import dev.fairlead.senders.ContactProposals;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The page of one customer: what its file says, who it is, and what happened with it.
@Controller
class CustomerFilePages {

    private final CustomerSearch customers;
    private final CustomerRules rules;
    private final Merges merges;
    private final ContactProposals proposals;
    private final TimelinePages timeline;

    CustomerFilePages(
            CustomerSearch customers,
            CustomerRules rules,
            Merges merges,
            ContactProposals proposals,
            TimelinePages timeline) {
        this.customers = customers;
        this.rules = rules;
        this.merges = merges;
        this.proposals = proposals;
        this.timeline = timeline;
    }

    @GetMapping("/customers/{id:\\d+}")
    String file(@PathVariable long id, TimelineFilter filter, Model model) {
        Optional<Long> kept = customers.keptOf(id);
        if (kept.isPresent()) {
            return "redirect:/customers/" + kept.get();
        }
        Customer customer = rules.get(id);
        model.addAttribute("merges", merges.into(id));
        model.addAttribute("mayChange", rules.mayChange());
        model.addAttribute("proposals", proposals.of(customer));
        model.addAttribute("topics", timeline.topics(customer));
        timeline.fill(customer, filter, model);
        return "timeline/file";
    }
}
