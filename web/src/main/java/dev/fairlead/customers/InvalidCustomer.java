package dev.fairlead.customers;

import dev.fairlead.frame.InvalidInput;
import java.util.Arrays;

/// A customer that cannot be as described.
public final class InvalidCustomer extends InvalidInput {

    private static final long serialVersionUID = 1L;

    private InvalidCustomer(String field, String key, String... values) {
        super(field, key, values);
    }

    static InvalidCustomer name(String read, int longest) {
        return new InvalidCustomer("name", "customers.invalid.name", cut(read), Integer.toString(longest));
    }

    static InvalidCustomer text(CustomerField field, String read, int longest) {
        return new InvalidCustomer(
                field.key(), "customers.invalid.text", field.key(), cut(read), Integer.toString(longest));
    }

    static InvalidCustomer tooMany(String name, int most) {
        return new InvalidCustomer("contacts", "customers.invalid.many", name, Integer.toString(most));
    }

    static InvalidCustomer domain(String read) {
        return new InvalidCustomer("domains", "customers.invalid.domain", cut(read));
    }

    static InvalidCustomer freeMail(String domain) {
        return new InvalidCustomer("domains", "customers.invalid.freemail", domain);
    }

    static InvalidCustomer contact(String read) {
        return new InvalidCustomer("contacts", "customers.invalid.contact", cut(read));
    }

    static InvalidCustomer person(CustomerField field, String read) {
        return new InvalidCustomer(field.key(), "customers.invalid.owner", cut(read));
    }

    static InvalidCustomer status(String read) {
        return new InvalidCustomer(
                "status", "customers.invalid.status", cut(read), Arrays.toString(Customer.Status.values()));
    }
}
