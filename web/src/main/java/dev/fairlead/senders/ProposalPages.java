package dev.fairlead.senders;

import dev.fairlead.customers.CustomerConflict;
import dev.fairlead.customers.CustomerRules;
import dev.fairlead.customers.InvalidCustomer;
import dev.fairlead.frame.Notices;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Somebody from the mail becomes a contact on the customer's page, or does not.
@Controller
@RequestMapping("/customers/{id:\\d+}/contacts")
class ProposalPages {

    private final ContactProposals proposals;
    private final CustomerRules rules;

    ProposalPages(ContactProposals proposals, CustomerRules rules) {
        this.proposals = proposals;
        this.rules = rules;
    }

    @PostMapping("/accept")
    String accept(@PathVariable long id, @RequestParam String address, RedirectAttributes redirect) {
        try {
            proposals.accept(rules.get(id), address);
            Notices.done(redirect, "customers.contacts.saved");
        } catch (InvalidCustomer | CustomerConflict refusal) {
            redirect.addFlashAttribute("refusal", refusal);
        }
        return "redirect:/customers/" + id + "#contacts";
    }

    @PostMapping("/decline")
    String decline(@PathVariable long id, @RequestParam String address) {
        proposals.decline(rules.get(id), address);
        return "redirect:/customers/" + id + "#contacts";
    }
}
