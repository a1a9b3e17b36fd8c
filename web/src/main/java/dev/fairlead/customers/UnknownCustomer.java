package dev.fairlead.customers;

import dev.fairlead.frame.Refused;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/// No such customer, or none that the reader may see.
@ResponseStatus(HttpStatus.NOT_FOUND)
public final class UnknownCustomer extends Refused {

    private static final long serialVersionUID = 1L;

    private UnknownCustomer(String key, String... values) {
        super(key, values);
    }

    public static UnknownCustomer withId(long id) {
        return new UnknownCustomer("customers.unknown", Long.toString(id));
    }

    /// @param found number of customers of that name that the reader may see
    public static UnknownCustomer named(String name, int found) {
        return new UnknownCustomer("customers.unknown.name", cut(name), Integer.toString(found));
    }
}
