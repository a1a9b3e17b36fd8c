package dev.fairlead.customers;

import dev.fairlead.frame.Refused;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/// A domain or an address is another customer's already.
@ResponseStatus(HttpStatus.CONFLICT)
public final class CustomerConflict extends Refused {

    private static final long serialVersionUID = 1L;

    private CustomerConflict(String key, String taken) {
        super(key, taken);
    }

    // Whose it is stays untold: the reader may not be allowed to know that customer.
    public static CustomerConflict domain(String domain) {
        return new CustomerConflict("customers.conflict.domain", domain);
    }

    public static CustomerConflict contact(String address) {
        return new CustomerConflict("customers.conflict.contact", address);
    }

    static CustomerConflict meanwhile() {
        return new CustomerConflict("customers.conflict.meanwhile", "");
    }
}
