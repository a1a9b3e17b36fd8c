package dev.fairlead.customers;

import dev.fairlead.frame.Notices;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The people at a customer, changed one by one on its page.
@Controller
@RequestMapping("/customers/{id:\\d+}/contacts")
class ContactPages {

    private final CustomerEdits edits;
    private final CustomerRules rules;

    ContactPages(CustomerEdits edits, CustomerRules rules) {
        this.edits = edits;
        this.rules = rules;
    }

    /// As the form sends it.
    ///
    /// @param was address of the contact before, empty for a new one
    record Form(String was, String name, String address, String phone, String role, String wechat, String whatsapp) {

        Contact contact() {
            return new Contact(name, address, phone, role, wechat, whatsapp);
        }
    }

    @PostMapping
    String save(@PathVariable long id, Form form, RedirectAttributes redirect) {
        return change(id, redirect, contacts -> {
            Contact contact = form.contact();
            return Stream.concat(
                            contacts.stream()
                                    .filter(one -> !one.address().equals(form.was()))
                                    .filter(one -> !one.address().equals(contact.address())),
                            Stream.of(contact))
                    .toList();
        });
    }

    @PostMapping("/remove")
    String remove(@PathVariable long id, @RequestParam String address, RedirectAttributes redirect) {
        return change(
                id,
                redirect,
                contacts -> contacts.stream()
                        .filter(one -> !one.address().equals(address))
                        .toList());
    }

    private String change(long id, RedirectAttributes redirect, UnaryOperator<List<Contact>> change) {
        Customer seen = rules.get(id);
        try {
            List<String> lines = change.apply(seen.contacts()).stream()
                    .map(Contact::toString)
                    .toList();
            edits.change(new CustomerEdit(id, seen.version(), Map.of(CustomerField.CONTACTS, lines)));
            Notices.done(redirect, "customers.contacts.saved");
        } catch (InvalidCustomer | CustomerConflict refusal) {
            redirect.addFlashAttribute("refusal", refusal);
        }
        return "redirect:/customers/" + id + "#contacts";
    }
}
