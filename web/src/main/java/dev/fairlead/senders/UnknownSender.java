package dev.fairlead.senders;

import dev.fairlead.frame.Refused;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/// No mail with such a domain, or none that the reader may see.
@ResponseStatus(HttpStatus.NOT_FOUND)
final class UnknownSender extends Refused {

    private static final long serialVersionUID = 1L;

    private UnknownSender(String domain) {
        super("customers.senders.unknown", cut(domain));
    }

    static UnknownSender of(String domain) {
        return new UnknownSender(domain);
    }
}
