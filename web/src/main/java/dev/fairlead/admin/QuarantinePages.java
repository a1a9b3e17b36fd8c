package dev.fairlead.admin;

import dev.fairlead.frame.InvalidInput;
import dev.fairlead.frame.Notices;
import dev.fairlead.intake.QuarantineItem;
import dev.fairlead.intake.RebuildRefused;
import dev.fairlead.intake.UnknownQuarantineItem;
import dev.fairlead.people.CurrentUser;
import dev.fairlead.people.Role;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Quarantine and index, for IT.
@Controller
@RequestMapping("/quarantine")
class QuarantinePages {

    private static final String PAGE = "redirect:/quarantine";
    private static final int SIZE = 50;
    private static final List<String> STATES = List.of("OPEN", "REPLAYED", "CLOSED", "");

    private final QuarantineDesk quarantine;
    private final IndexDesk index;
    private final CurrentUser currentUser;

    QuarantinePages(QuarantineDesk quarantine, IndexDesk index, CurrentUser currentUser) {
        this.quarantine = quarantine;
        this.index = index;
        this.currentUser = currentUser;
    }

    @GetMapping
    String list(
            @RequestParam(defaultValue = QuarantineItem.OPEN) String state,
            @RequestParam(defaultValue = "") String source,
            @RequestParam(defaultValue = "") String stage,
            @RequestParam(defaultValue = "0") int cursor,
            Model model) {
        model.addAttribute("page", quarantine.page(quarantine.filter(state, source, stage, ""), cursor, SIZE));
        model.addAttribute("state", state);
        model.addAttribute("source", source);
        model.addAttribute("stage", stage);
        model.addAttribute("states", STATES);
        model.addAttribute("zone", currentUser.user().zone());
        model.addAttribute("index", index.status());
        model.addAttribute("mayChange", currentUser.user().is(Role.ADMIN));
        return "admin/quarantine";
    }

    /// One record of a feed, with what it said.
    @GetMapping("/{id:\\d+}")
    String one(@PathVariable long id, Model model) {
        QuarantineDesk.Detail detail = quarantine.detail(id);
        model.addAttribute("detail", detail);
        model.addAttribute("shown", detail.shown());
        model.addAttribute("zone", currentUser.user().zone());
        model.addAttribute("mayChange", currentUser.user().is(Role.ADMIN));
        return "admin/quarantine-item";
    }

    @PostMapping("/{id:\\d+}/mend")
    String mend(@PathVariable long id, @RequestParam(defaultValue = "") String payload, RedirectAttributes redirect) {
        boolean again = quarantine.replay(id, payload).state().equals(QuarantineItem.OPEN);
        Notices.done(redirect, again ? "admin.quarantine.again" : "admin.quarantine.replayed", id);
        return PAGE + "/" + id;
    }

    /// The state of the index alone, asked for while it works.
    @GetMapping("/index")
    String index(@RequestHeader(name = "HX-Request", defaultValue = "false") boolean fragment, Model model) {
        if (!fragment) {
            return PAGE;
        }
        model.addAttribute("index", index.status());
        model.addAttribute("mayChange", currentUser.user().is(Role.ADMIN));
        return "admin/quarantine :: index";
    }

    @PostMapping("/index/rebuild")
    String rebuild(RedirectAttributes redirect) {
        index.rebuild();
        Notices.done(redirect, "admin.index.rebuilding");
        return PAGE;
    }

    @PostMapping("/{id}/replay")
    String replay(@PathVariable long id, RedirectAttributes redirect) {
        boolean again = quarantine.replay(id).state().equals(QuarantineItem.OPEN);
        Notices.done(redirect, again ? "admin.quarantine.again" : "admin.quarantine.replayed", id);
        return PAGE;
    }

    @PostMapping("/{id}/close")
    String close(@PathVariable long id, @RequestParam(defaultValue = "") String reason, RedirectAttributes redirect) {
        quarantine.close(id, reason);
        Notices.done(redirect, "admin.quarantine.closed", id);
        return PAGE;
    }

    @ExceptionHandler({InvalidInput.class, RebuildRefused.class})
    String refused(RuntimeException cause, Model model) {
        model.addAttribute("refusal", cause.getMessage());
        return list(QuarantineItem.OPEN, "", "", 0, model);
    }

    @ExceptionHandler(UnknownQuarantineItem.class)
    @ResponseStatus(HttpStatus.NOT_FOUND)
    String gone(UnknownQuarantineItem cause, Model model) {
        return refused(cause, model);
    }
}
