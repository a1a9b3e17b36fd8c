package dev.fairlead.senders;

import dev.fairlead.customers.Customer;
import dev.fairlead.customers.CustomerConflict;
import dev.fairlead.customers.CustomerEdits;
import dev.fairlead.customers.CustomerRules;
import dev.fairlead.customers.CustomerSearch;
import dev.fairlead.customers.InvalidCustomer;
import dev.fairlead.customers.UnknownCustomer;
import dev.fairlead.frame.Notices;
import dev.fairlead.people.CurrentUser;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Senders that are no customer's yet: make a customer of them, add them to one, or never.
@Controller
@RequestMapping("/customers")
class SenderPages {

    private static final int PAGE = 50;
    private static final int PEOPLE = 20;
    private static final int SIGNATURES = 5;
    private static final int MOST_ALIKE = 10;

    private final Senders senders;
    private final Signatures signatures;
    private final CustomerSearch customers;
    private final CustomerEdits edits;
    private final CustomerRules rules;
    private final SeenReps seen;
    private final CurrentUser current;

    SenderPages(
            Senders senders,
            Signatures signatures,
            CustomerSearch customers,
            CustomerEdits edits,
            CustomerRules rules,
            SeenReps seen,
            CurrentUser current) {
        this.senders = senders;
        this.signatures = signatures;
        this.customers = customers;
        this.edits = edits;
        this.rules = rules;
        this.seen = seen;
        this.current = current;
    }

    @GetMapping("/senders")
    String list(
            @RequestParam(defaultValue = "UNKNOWN") SenderState state,
            @RequestParam(defaultValue = "0") int from,
            Model model) {
        Set<String> whose = seen.ofReader();
        int start = Math.max(0, from);
        List<Senders.Domain> found = senders.domains(whose, state, start, PAGE);
        model.addAttribute("senders", found);
        model.addAttribute("total", senders.count(whose, state));
        model.addAttribute("state", state);
        model.addAttribute("start", start);
        model.addAttribute("size", PAGE);
        model.addAttribute("zone", current.user().zone());
        model.addAttribute("mayChange", rules.mayChange());
        return "senders/list";
    }

    @GetMapping("/senders/{domain}")
    String one(@PathVariable String domain, Model model) {
        Set<String> whose = seen.ofReader();
        Senders.Domain sender = visible(domain);
        List<Senders.Sender> people = senders.at(whose, List.of(domain), PEOPLE);
        Map<String, Signatures.Signature> signed = signatures.of(
                whose,
                people.stream().limit(SIGNATURES).map(Senders.Sender::address).toList());
        List<String> names = SenderDraft.names(sender, signed);
        model.addAttribute("sender", sender);
        model.addAttribute("people", people);
        model.addAttribute("names", names);
        model.addAttribute("contacts", SenderDraft.contacts(people, signed));
        model.addAttribute("alike", customers.resembling(names, domain, MOST_ALIKE));
        model.addAttribute("zone", current.user().zone());
        model.addAttribute("mayChange", rules.mayChange());
        return "senders/one";
    }

    @PostMapping("/senders/{domain}/never")
    String never(@PathVariable String domain, RedirectAttributes redirect) {
        senders.never(visible(domain).domain());
        Notices.done(redirect, "customers.senders.never.done", domain);
        return "redirect:/customers/senders";
    }

    @PostMapping("/senders/{domain}/again")
    String again(@PathVariable String domain, RedirectAttributes redirect) {
        senders.again(visible(domain).domain());
        Notices.done(redirect, "customers.senders.again.done", domain);
        return "redirect:/customers/senders?state=NEVER";
    }

    private Senders.Domain visible(String domain) {
        return senders.domain(seen.ofReader(), domain).orElseThrow(() -> UnknownSender.of(domain));
    }

    /// @param customer id or name of the customer that gets this domain
    @PostMapping("/senders/{domain}/add")
    String add(@PathVariable String domain, @RequestParam String customer, RedirectAttributes redirect) {
        String known = visible(domain).domain();
        List<Customer> meant = customers.meant(customer);
        if (meant.size() != 1) {
            redirect.addFlashAttribute("refusal", UnknownCustomer.named(customer, meant.size()));
            return "redirect:/customers/senders/" + domain;
        }
        Customer one = meant.getFirst();
        try {
            edits.addDomain(one, known);
        } catch (InvalidCustomer | CustomerConflict refusal) {
            redirect.addFlashAttribute("refusal", refusal);
            return "redirect:/customers/senders/" + domain;
        }
        Notices.done(redirect, "customers.senders.added", domain, one.name());
        return "redirect:/customers/" + one.id();
    }
}
