package dev.fairlead.mailcenter;

import java.util.function.Supplier;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Corrections of a mail's links on its page. The answer is the page where the person was: a redirect, which htmx
/// follows as well, with a line that says what was done and offers to undo it.
@Controller
@RequestMapping("/mail/{id}/links")
class LinkPages {

    private final MailCorrections corrections;
    private final LinkPanels panels;

    LinkPages(MailCorrections corrections, LinkPanels panels) {
        this.corrections = corrections;
        this.panels = panels;
    }

    /// What was written, to be written better.
    record Refused(InvalidLink cause, String type, String value) {}

    @PostMapping
    String add(
            @PathVariable long id,
            @RequestParam String type,
            @RequestParam String value,
            @RequestParam(defaultValue = "") String back,
            RedirectAttributes redirect) {
        try {
            return done(() -> corrections.add(id, type, value), own(back, id), redirect);
        } catch (InvalidLink e) {
            redirect.addFlashAttribute("linkRefused", new Refused(e, type, value));
            return "redirect:" + own(back, id);
        }
    }

    @PostMapping("/{linkId}/remove")
    String remove(
            @PathVariable long id,
            @PathVariable String linkId,
            @RequestParam(defaultValue = "") String back,
            RedirectAttributes redirect) {
        return done(() -> corrections.remove(id, linkId), own(back, id), redirect);
    }

    @PostMapping("/{linkId}/undo")
    String undo(
            @PathVariable long id,
            @PathVariable String linkId,
            @RequestParam(defaultValue = "") String back,
            RedirectAttributes redirect) {
        return done(() -> corrections.undo(id, linkId), own(back, id), redirect);
    }

    /// Values to choose from, for who is writing one.
    @GetMapping("/suggestions")
    String suggestions(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String type,
            @RequestParam(defaultValue = "") String value,
            Model model) {
        model.addAttribute("suggestions", panels.suggestions(type, value));
        return "mailcenter/concerns :: suggestions";
    }

    private static String done(Supplier<MailCorrections.Done> work, String back, RedirectAttributes redirect) {
        redirect.addFlashAttribute("linkDone", work.get());
        return "redirect:" + back;
    }

    /// Never to another site, whatever the form was made to say.
    private static String own(String back, long id) {
        return back.startsWith("/mail?") ? back : "/mail?open=" + id;
    }
}
