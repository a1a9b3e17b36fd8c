package dev.fairlead.senders;

import dev.fairlead.frame.Listing;
import java.util.List;
import java.util.Set;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// `/api/v1/customers/senders`: business domains that are no customer's yet, those with most mail first.
@RestController
@RequestMapping("/api/v1/customers")
class SenderApi {

    private static final int LARGEST_PAGE = 500;

    private final Senders senders;
    private final SeenReps seen;

    SenderApi(Senders senders, SeenReps seen) {
        this.senders = senders;
        this.seen = seen;
    }

    @GetMapping("/senders")
    Listing<Senders.Domain> list(
            @RequestParam(defaultValue = "UNKNOWN") SenderState state,
            @RequestParam(defaultValue = "50") int size,
            @RequestParam(defaultValue = "0") int cursor) {
        Set<String> whose = seen.ofReader();
        int max = Math.clamp(size, 1, LARGEST_PAGE);
        int from = Math.max(0, cursor);
        long total = senders.count(whose, state);
        List<Senders.Domain> page = senders.domains(whose, state, from, max);
        return new Listing<>(total, page, from + max < total ? Integer.toString(from + max) : null);
    }
}
