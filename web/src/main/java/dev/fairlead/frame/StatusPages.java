package dev.fairlead.frame;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// The state of the mail centre by itself: every open page asks for it again and again.
@Controller
class StatusPages {

    private final Statuses statuses;

    StatusPages(Statuses statuses) {
        this.statuses = statuses;
    }

    @GetMapping("/status")
    String status(Model model) {
        model.addAttribute("statuses", statuses.all());
        return "status :: state";
    }
}
