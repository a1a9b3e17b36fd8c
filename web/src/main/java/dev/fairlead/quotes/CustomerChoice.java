package dev.fairlead.quotes;

import dev.fairlead.customers.CustomerSearch;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Customers to choose from while somebody writes into the form.
@Controller
class CustomerChoice {

    private static final int MOST = 10;

    private final CustomerSearch customers;

    CustomerChoice(CustomerSearch customers) {
        this.customers = customers;
    }

    @GetMapping("/quotes/customers")
    String matching(@RequestParam(defaultValue = "") String customer, Model model) {
        model.addAttribute("customers", customer.isBlank() ? List.of() : customers.choice(customer, MOST));
        return "quotes/fields :: customers";
    }
}
