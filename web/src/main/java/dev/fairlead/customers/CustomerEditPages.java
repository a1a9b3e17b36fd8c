package dev.fairlead.customers;

import dev.fairlead.customers.Customer.Status;
import dev.fairlead.frame.Notices;
import dev.fairlead.frame.Refused;
import dev.fairlead.people.User;
import dev.fairlead.people.Users;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Adding and changing customers by form.
@Controller
@RequestMapping("/customers")
class CustomerEditPages {

    private final Customers customers;
    private final CustomerEdits edits;
    private final CustomerRules rules;
    private final Users users;

    CustomerEditPages(Customers customers, CustomerEdits edits, CustomerRules rules, Users users) {
        this.customers = customers;
        this.edits = edits;
        this.rules = rules;
        this.users = users;
    }

    /// What is in the address stands in the form.
    @GetMapping("/new")
    String blank(@RequestParam Map<String, String> given, Model model) {
        rules.requireChange();
        var texts = new TreeMap<>(given);
        texts.putIfAbsent("status", Status.ACTIVE.name());
        return form(model, null, new CustomerForm(texts));
    }

    @GetMapping("/{id:\\d+}/edit")
    String edit(@PathVariable long id, Model model) {
        rules.requireChange();
        Customer customer = rules.get(id);
        return form(model, customer, CustomerForm.of(customer));
    }

    private String form(Model model, @Nullable Customer customer, CustomerForm form) {
        model.addAttribute("customer", customer);
        model.addAttribute("form", form);
        model.addAttribute("users", users.all().stream().filter(User::active).toList());
        model.addAttribute("statuses", Status.values());
        return "customers/edit";
    }

    /// Customers that it may be already are shown first; it is added when that was seen.
    @PostMapping
    String add(@RequestParam Map<String, String> texts, Model model, RedirectAttributes redirect) {
        var form = new CustomerForm(texts);
        try {
            Customer customer = rules.owned(form.customer());
            List<Customer> alike =
                    customers.alike(customer).stream().map(Alike::customer).toList();
            if (!form.seen() && !alike.isEmpty()) {
                model.addAttribute(
                        "alike", alike.stream().filter(rules.isVisible()).toList());
                model.addAttribute(
                        "alikeElsewhere",
                        alike.stream().anyMatch(rules.isVisible().negate()));
                return form(model, null, form);
            }
            Customer added = customers.add(customer);
            Notices.done(redirect, "customers.added", added.name());
            return "redirect:/customers/" + added.id();
        } catch (InvalidCustomer | CustomerConflict refusal) {
            return refused(refusal, model, null, form);
        }
    }

    @PostMapping("/{id:\\d+}")
    String change(
            @PathVariable long id, @RequestParam Map<String, String> texts, Model model, RedirectAttributes redirect) {
        var form = new CustomerForm(texts);
        Customer before = rules.get(id);
        try {
            CustomerEdits.Outcome outcome = edits.change(form.edit(id));
            String key = outcome.others().isEmpty() ? "customers.changed" : "customers.changed.merged";
            Notices.done(redirect, key, outcome.customer().name());
            return "redirect:/customers/" + id;
        } catch (EditClash clash) {
            // Saving once more, having seen the other's words, means it.
            model.addAttribute(
                    "clashes",
                    clash.clashes().stream()
                            .collect(Collectors.toMap(one -> one.field().key(), CustomerEdit.Clash::theirs)));
            return refused(clash, model, clash.now(), form.at(clash.now().version()));
        } catch (InvalidCustomer | CustomerConflict refusal) {
            return refused(refusal, model, before, form);
        }
    }

    private String refused(Refused refusal, Model model, @Nullable Customer customer, CustomerForm form) {
        model.addAttribute("refusal", refusal);
        return form(model, customer, form);
    }
}
