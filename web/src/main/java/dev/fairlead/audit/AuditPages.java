package dev.fairlead.audit;

import dev.fairlead.frame.Refused;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;

/// The audit log as a page, with its check.
@Controller
@RequestMapping("/audit")
class AuditPages {

    private static final int PAGE = 100;
    private static final String VIEW = "audit/list";

    private final AuditTrail trail;

    AuditPages(AuditTrail trail) {
        this.trail = trail;
    }

    @GetMapping
    String list(
            AuditQuery query,
            @RequestParam(required = false) @Nullable Long below,
            @RequestParam(defaultValue = "false") boolean verify,
            Model model) {
        List<AuditEntry> found = trail.find(query.filter(below), PAGE + 1);
        List<AuditEntry> shown = found.subList(0, Math.min(PAGE, found.size()));
        model.addAttribute("query", query);
        model.addAttribute("entries", shown);
        model.addAttribute("total", trail.count(query.filter(null)));
        model.addAttribute("next", found.size() > PAGE ? shown.getLast().id() : null);
        model.addAttribute("utc", ZoneOffset.UTC);
        if (verify) {
            model.addAttribute("verdict", trail.verify());
        }
        return VIEW;
    }

    @ExceptionHandler(Refused.class)
    @ResponseStatus(HttpStatus.BAD_REQUEST)
    String refused(Refused cause, Model model) {
        model.addAttribute("refusal", cause);
        return list(new AuditQuery(null, null, null, null, null), null, false, model);
    }
}
