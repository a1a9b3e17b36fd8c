package dev.fairlead.customers;

import dev.fairlead.customers.Customer.Status;
import dev.fairlead.frame.Notices;
import dev.fairlead.frame.Refused;
import dev.fairlead.people.User;
import dev.fairlead.people.Users;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The customer file: list, one customer, adding and changing.
@Controller
@RequestMapping("/customers")
class CustomerPages {

    private static final int PAGE = 50;

    private final Customers customers;
    private final CustomerRules rules;
    private final Users users;

    CustomerPages(Customers customers, CustomerRules rules, Users users) {
        this.customers = customers;
        this.rules = rules;
        this.users = users;
    }

    @GetMapping
    String list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable Status status,
            @RequestParam(defaultValue = "name") String sort,
            @RequestParam(defaultValue = "0") int from,
            Model model) {
        List<Customer> visible = rules.visible();
        List<Customer> found = new CustomerQuery(q, status, sort).of(visible);
        int start = Math.clamp(from, 0, found.size());
        model.addAttribute("customers", found.subList(start, Math.min(found.size(), start + PAGE)));
        model.addAttribute("total", found.size());
        model.addAttribute("none", visible.isEmpty());
        model.addAttribute("start", start);
        model.addAttribute("size", PAGE);
        model.addAttribute("filter", q);
        model.addAttribute("status", status);
        model.addAttribute("statuses", Status.values());
        model.addAttribute("sort", sort);
        return "customers/list";
    }

    @GetMapping("/{id:\\d+}")
    String detail(@PathVariable long id, Model model) {
        Customer customer = rules.get(id);
        model.addAttribute("customer", customer);
        model.addAttribute(
                "ownerName", users.find(customer.owner()).map(User::displayName).orElse(customer.owner()));
        return "customers/detail";
    }

    @GetMapping("/new")
    String blank(
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String domains,
            Model model) {
        return form(model, null, new CustomerForm(name, "", domains, "", "", "", Status.ACTIVE, false));
    }

    @GetMapping("/{id:\\d+}/edit")
    String edit(@PathVariable long id, Model model) {
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
    String add(CustomerForm form, Model model, RedirectAttributes redirect) {
        try {
            Customer customer = rules.owned(form.customer(0));
            List<Customer> alike = customers.alike(customer);
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
    String change(@PathVariable long id, CustomerForm form, Model model, RedirectAttributes redirect) {
        Customer before = rules.get(id);
        try {
            Customer changed = customers.change(rules.changed(before, form.customer(id)));
            Notices.done(redirect, "customers.changed", changed.name());
            return "redirect:/customers/" + id;
        } catch (InvalidCustomer | CustomerConflict refusal) {
            return refused(refusal, model, before, form);
        }
    }

    private String refused(Refused refusal, Model model, @Nullable Customer customer, CustomerForm form) {
        model.addAttribute("refusal", refusal);
        return form(model, customer, form);
    }
}
