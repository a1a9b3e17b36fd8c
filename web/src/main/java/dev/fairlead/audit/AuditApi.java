package dev.fairlead.audit;

import dev.fairlead.audit.AuditTrail.Verdict;
import dev.fairlead.frame.Listing;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// `/api/v1/audit`: who did what, newest first, for auditors.
@RestController
@RequestMapping("/api/v1/audit")
class AuditApi {

    private static final int LARGEST_PAGE = 1000;

    private final AuditTrail trail;

    AuditApi(AuditTrail trail) {
        this.trail = trail;
    }

    /// `actor`, `action` and `object` (the last two by their beginning), `from` and `to` as days in UTC.
    @GetMapping
    Listing<AuditEntry> list(
            AuditQuery query,
            @RequestParam(defaultValue = "100") int size,
            @RequestParam(required = false) @Nullable Long cursor) {
        int page = Math.clamp(size, 1, LARGEST_PAGE);
        List<AuditEntry> found = trail.find(query.filter(cursor), page + 1);
        List<AuditEntry> shown = found.subList(0, Math.min(page, found.size()));
        String next = found.size() > page ? Long.toString(shown.getLast().id()) : null;
        return new Listing<>(trail.count(query.filter(null)), shown, next);
    }

    /// Reads the whole chain and says where it breaks.
    @GetMapping("/verify")
    Verdict verify() {
        return trail.verify();
    }
}
