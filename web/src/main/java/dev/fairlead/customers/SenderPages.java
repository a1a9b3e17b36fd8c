package dev.fairlead.customers;

import dev.fairlead.frame.Notices;
import dev.fairlead.people.CurrentUser;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
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

    private final Senders senders;
    private final Signatures signatures;
    private final Customers customers;
    private final CustomerEdits edits;
    private final CustomerRules rules;
    private final Relinking relinking;
    private final CurrentUser current;

    SenderPages(
            Senders senders,
            Signatures signatures,
            Customers customers,
            CustomerEdits edits,
            CustomerRules rules,
            Relinking relinking,
            CurrentUser current) {
        this.senders = senders;
        this.signatures = signatures;
        this.customers = customers;
        this.edits = edits;
        this.rules = rules;
        this.relinking = relinking;
        this.current = current;
    }

    @GetMapping("/senders")
    String list(
            @RequestParam(defaultValue = "UNKNOWN") SenderState state,
            @RequestParam(defaultValue = "0") int from,
            Model model) {
        Set<String> whose = rules.whose();
        int start = Math.max(0, from);
        List<Senders.Domain> found = senders.domains(whose, state, start, PAGE);
        model.addAttribute("senders", found);
        model.addAttribute("total", senders.count(whose, state));
        model.addAttribute("state", state);
        model.addAttribute("start", start);
        model.addAttribute("size", PAGE);
        model.addAttribute("zone", current.user().zone());
        model.addAttribute("mayChange", rules.mayChange());
        model.addAttribute("relinking", relinking.progress());
        return "customers/senders";
    }

    /// How far the relinking of past mail is; asked for again and again while it runs.
    @GetMapping("/relinking")
    String progress(Model model) {
        model.addAttribute("relinking", relinking.progress());
        return "customers/senders :: progress";
    }

    @GetMapping("/senders/{domain}")
    String one(@PathVariable String domain, Model model) {
        Set<String> whose = rules.whose();
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
        model.addAttribute("alike", alike(names, domain));
        model.addAttribute("zone", current.user().zone());
        model.addAttribute("mayChange", rules.mayChange());
        return "customers/sender";
    }

    /// Customers of such a name, or whose domain differs only in its ending.
    private List<Customer> alike(List<String> names, String domain) {
        String label = FirmProposal.label(domain);
        List<Customer> found = new ArrayList<>();
        names.forEach(name -> found.addAll(customers.book().namedLike(name)));
        found.addAll(customers.book().byLabel(label));
        return found.stream().distinct().filter(rules.isVisible()).limit(10).toList();
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
        return senders.domain(rules.whose(), domain).orElseThrow(() -> UnknownSender.of(domain));
    }

    /// @param customer id or name of the customer that gets this domain
    @PostMapping("/senders/{domain}/add")
    String add(@PathVariable String domain, @RequestParam String customer, RedirectAttributes redirect) {
        String known = visible(domain).domain();
        List<Customer> meant = meant(customer);
        if (meant.size() != 1) {
            redirect.addFlashAttribute("refusal", UnknownCustomer.named(customer, meant.size()));
            return "redirect:/customers/senders/" + domain;
        }
        Customer one = meant.getFirst();
        try {
            var values = new HashMap<CustomerField, List<String>>();
            values.put(
                    CustomerField.DOMAINS,
                    Stream.concat(one.domains().stream(), Stream.of(known)).toList());
            edits.change(new CustomerEdit(one.id(), one.version(), values));
        } catch (InvalidCustomer | CustomerConflict refusal) {
            redirect.addFlashAttribute("refusal", refusal);
            return "redirect:/customers/senders/" + domain;
        }
        Notices.done(redirect, "customers.senders.added", domain, one.name());
        return "redirect:/customers/" + one.id();
    }

    private List<Customer> meant(String customer) {
        return customer.matches("\\d{1,18}")
                ? customers.find(Long.parseLong(customer)).filter(rules.isVisible()).stream()
                        .toList()
                : customers.book().namedLike(customer).stream()
                        .filter(rules.isVisible())
                        .toList();
    }
}
