package dev.fairlead.customers;

import dev.fairlead.frame.Refused;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/// Two people changed the same field of a customer at the same time; nothing was saved of the second.
@ResponseStatus(HttpStatus.CONFLICT)
final class EditClash extends Refused {

    private static final long serialVersionUID = 1L;

    private final transient Customer now;
    private final transient List<CustomerEdit.Clash> clashes;

    private EditClash(Customer now, List<CustomerEdit.Clash> clashes, String by) {
        super("customers.clash", by, sentence(clashes), Integer.toString(now.version()));
        this.now = now;
        this.clashes = clashes;
    }

    private static String sentence(List<CustomerEdit.Clash> clashes) {
        return clashes.stream()
                .map(clash -> "%s “%s” ≠ “%s”".formatted(clash.field().key(), clash.theirs(), clash.mine()))
                .collect(Collectors.joining("; "));
    }

    static EditClash of(Customer now, List<CustomerEdit.Clash> clashes, List<CustomerChange> since) {
        String by = since.stream().map(CustomerChange::by).distinct().sorted().collect(Collectors.joining(", "));
        return new EditClash(now, clashes, by);
    }

    Customer now() {
        return now;
    }

    List<CustomerEdit.Clash> clashes() {
        return clashes;
    }
}
