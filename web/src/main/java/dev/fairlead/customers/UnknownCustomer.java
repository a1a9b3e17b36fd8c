package dev.fairlead.customers;

import dev.fairlead.frame.Refused;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/// No such customer, or none that the reader may see.
@ResponseStatus(HttpStatus.NOT_FOUND)
public final class UnknownCustomer extends Refused {

    private static final long serialVersionUID = 1L;

    private UnknownCustomer(String id) {
        super("customers.unknown", id);
    }

    static UnknownCustomer withId(long id) {
        return new UnknownCustomer(Long.toString(id));
    }
}
