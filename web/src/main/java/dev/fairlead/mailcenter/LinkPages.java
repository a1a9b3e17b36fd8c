package dev.fairlead.mailcenter;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Corrections of a mail's links on its page. The answer is the page where the person was: a redirect, which htmx
/// follows as well.
@Controller
@RequestMapping("/mail/{id}/links")
class LinkPages {

    private final MailCorrections corrections;

    LinkPages(MailCorrections corrections) {
        this.corrections = corrections;
    }

    @PostMapping
    String add(
            @PathVariable long id,
            @RequestParam String type,
            @RequestParam String value,
            @RequestParam(defaultValue = "") String back) {
        corrections.add(id, type, value);
        return "redirect:" + own(back, id);
    }

    @PostMapping("/{linkId}/remove")
    String remove(@PathVariable long id, @PathVariable String linkId, @RequestParam(defaultValue = "") String back) {
        corrections.remove(id, linkId);
        return "redirect:" + own(back, id);
    }

    /// Never to another site, whatever the form was made to say.
    private static String own(String back, long id) {
        return back.startsWith("/mail?") ? back : "/mail?open=" + id;
    }
}
