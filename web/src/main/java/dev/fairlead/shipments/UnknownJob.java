package dev.fairlead.shipments;

import dev.fairlead.frame.Refused;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/// There is no such order or shipment, or the reader may not see it.
@ResponseStatus(HttpStatus.NOT_FOUND)
final class UnknownJob extends Refused {

    private static final long serialVersionUID = 1L;

    private UnknownJob(String id) {
        super("shipments.unknown", id);
    }

    static UnknownJob withId(long id) {
        return new UnknownJob(Long.toString(id));
    }
}
