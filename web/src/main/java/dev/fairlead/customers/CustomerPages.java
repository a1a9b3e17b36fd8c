package dev.fairlead.customers;

import dev.fairlead.customers.Customer.Status;
import dev.fairlead.people.Users;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The list of the customers.
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
    String list(CustomerFilters filters, @RequestParam(defaultValue = "0") int from, Model model) {
        CustomerQuery query = filters.query();
        int start = Math.max(0, from);
        CustomerQuery.Page page = query.page(customers.book().sorted(), rules.viewer(), start, PAGE);
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
}
