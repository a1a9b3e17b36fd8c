package dev.fairlead.admin;

import dev.fairlead.frame.InvalidInput;
import dev.fairlead.frame.Notices;
import dev.fairlead.mailboxes.Mailbox;
import dev.fairlead.mailboxes.MailboxState;
import dev.fairlead.mailboxes.MailboxStatus;
import dev.fairlead.mailboxes.ProbeStep;
import dev.fairlead.people.Users;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Mailboxes, for IT: what is pulled, how far it is, what stands in the way.
@Controller
@RequestMapping("/mailboxes")
class MailboxPages {

    private static final String LIST = "redirect:/mailboxes";

    private final MailboxDesk desk;
    private final Users users;

    MailboxPages(MailboxDesk desk, Users users) {
        this.desk = desk;
        this.users = users;
    }

    /// The list; for htmx its changing part alone.
    @GetMapping
    String list(@RequestHeader(name = "HX-Request", defaultValue = "false") boolean fragment, Model model) {
        List<MailboxStatus> all = desk.all();
        model.addAttribute("mailboxes", all);
        model.addAttribute(
                "busy", all.stream().anyMatch(status -> status.mailbox().state() == MailboxState.SYNCING));
        return fragment ? "admin/mailboxes :: live" : "admin/mailboxes";
    }

    @GetMapping("/{id}")
    String show(
            @PathVariable long id,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean fragment,
            Model model) {
        model.addAttribute("status", desk.status(id));
        return fragment ? "admin/mailbox :: live" : "admin/mailbox";
    }

    @GetMapping("/new")
    String blank(Model model) {
        return form(model, null, MailboxForm.EMPTY);
    }

    @GetMapping("/{id}/edit")
    String edit(@PathVariable long id, Model model) {
        return form(model, id, MailboxForm.of(desk.status(id).mailbox().settings()));
    }

    private String form(Model model, @Nullable Long id, MailboxForm form) {
        model.addAttribute("id", id);
        model.addAttribute("form", form);
        model.addAttribute("people", users.all());
        return "admin/mailbox-form";
    }

    /// Tries what stands in the form; without JavaScript the whole form comes back with the steps.
    @PostMapping("/probe")
    String probe(
            MailboxForm form,
            @RequestParam(required = false) @Nullable Long id,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean fragment,
            Model model) {
        try {
            List<ProbeStep> steps = desk.probe(form.body(), id);
            model.addAttribute("steps", steps);
            model.addAttribute("server", form.host() + ":" + form.port());
            model.addAttribute("who", form.username().isEmpty() ? form.address() : form.username());
        } catch (InvalidInput cause) {
            model.addAttribute("probeRefusal", cause.getMessage());
        }
        return fragment ? "admin/mailbox-form :: probe" : form(model, id, form);
    }

    @PostMapping
    String connect(MailboxForm form, Model model, RedirectAttributes redirect) {
        try {
            Mailbox mailbox = desk.connect(form.body()).mailbox();
            Notices.done(redirect, "mailboxes.connected", mailbox.address());
            return LIST + "/" + mailbox.id();
        } catch (InvalidInput cause) {
            model.addAttribute("refusal", cause.getMessage());
            return form(model, null, form);
        }
    }

    @PostMapping("/{id}")
    String change(@PathVariable long id, MailboxForm form, Model model, RedirectAttributes redirect) {
        try {
            Mailbox mailbox = desk.change(id, form.body()).mailbox();
            Notices.done(redirect, "mailboxes.changed", mailbox.address());
            return LIST + "/" + id;
        } catch (InvalidInput cause) {
            model.addAttribute("refusal", cause.getMessage());
            return form(model, id, form);
        }
    }

    @PostMapping("/{id}/sync")
    String sync(@PathVariable long id, RedirectAttributes redirect) {
        Notices.done(redirect, "mailboxes.looking", desk.sync(id).mailbox().address());
        return LIST + "/" + id;
    }

    @PostMapping("/{id}/pause")
    String pause(@PathVariable long id, RedirectAttributes redirect) {
        Notices.done(redirect, "mailboxes.paused", desk.pause(id).mailbox().address());
        return LIST + "/" + id;
    }

    @PostMapping("/{id}/resume")
    String resume(@PathVariable long id, RedirectAttributes redirect) {
        Notices.done(redirect, "mailboxes.resumed", desk.resume(id).mailbox().address());
        return LIST + "/" + id;
    }

    @PostMapping("/{id}/remove")
    String remove(@PathVariable long id, RedirectAttributes redirect) {
        Notices.done(redirect, "mailboxes.removed", desk.remove(id).address());
        return LIST;
    }
}
