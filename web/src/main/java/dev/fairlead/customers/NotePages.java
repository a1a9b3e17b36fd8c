package dev.fairlead.customers;

import dev.fairlead.frame.Notices;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Noting something of a customer on its page, and taking it away.
@Controller
@RequestMapping("/customers/{id:\\d+}/notes")
class NotePages {

    private final CustomerRules rules;
    private final Notes notes;

    NotePages(CustomerRules rules, Notes notes) {
        this.rules = rules;
        this.notes = notes;
    }

    @PostMapping
    String note(@PathVariable long id, @RequestParam String text, RedirectAttributes redirect) {
        try {
            notes.add(rules.get(id), text);
            Notices.done(redirect, "customers.note.added");
        } catch (InvalidNote refusal) {
            redirect.addFlashAttribute("refusal", refusal);
        }
        return "redirect:/customers/" + id + "#timeline";
    }

    @PostMapping("/{noteId:\\d+}/remove")
    String remove(@PathVariable long id, @PathVariable long noteId, RedirectAttributes redirect) {
        boolean removed = notes.remove(rules.get(id), noteId);
        Notices.done(redirect, removed ? "customers.note.removed" : "customers.note.removed.not");
        return "redirect:/customers/" + id + "#timeline";
    }
}
