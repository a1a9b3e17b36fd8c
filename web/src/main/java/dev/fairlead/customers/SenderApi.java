package dev.fairlead.customers;

import dev.fairlead.frame.Listing;
import java.util.List;
import java.util.Set;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// `/api/v1/customers/senders`: business domains that are no customer's yet, those with most mail first; and
/// `/api/v1/customers/relinking`: how far past mail is linked again.
@RestController
@RequestMapping("/api/v1/customers")
class SenderApi {

    private static final int LARGEST_PAGE = 500;

    private final Senders senders;
    private final Relinking relinking;
    private final CustomerRules rules;

    SenderApi(Senders senders, Relinking relinking, CustomerRules rules) {
        this.senders = senders;
        this.relinking = relinking;
        this.rules = rules;
    }

    @GetMapping("/senders")
    Listing<Senders.Domain> list(
            @RequestParam(defaultValue = "UNKNOWN") SenderState state,
            @RequestParam(defaultValue = "50") int size,
            @RequestParam(defaultValue = "0") int cursor) {
        Set<String> whose = rules.whose();
        int max = Math.clamp(size, 1, LARGEST_PAGE);
        int from = Math.max(0, cursor);
        long total = senders.count(whose, state);
        List<Senders.Domain> page = senders.domains(whose, state, from, max);
        return new Listing<>(total, page, from + max < total ? Integer.toString(from + max) : null);
    }

    record ProgressAnswer(long total, long left, boolean searching) {}

    @GetMapping("/relinking")
    ProgressAnswer progress() {
        Relinking.Progress progress = relinking.progress();
        return new ProgressAnswer(progress.total(), progress.left(), progress.searching());
    }
}
