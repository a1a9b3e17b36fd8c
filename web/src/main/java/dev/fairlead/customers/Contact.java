package dev.fairlead.customers;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Somebody at a customer.
///
/// @param name may be empty
/// @param address lower case
public record Contact(String name, String address) {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_ADDRESS = 320;
    private static final Pattern WRITTEN = Pattern.compile("\\s*(?:\"?([^\"<]*?)\"?\\s*<([^<>]*)>|([^<>]*))\\s*");

    public Contact {
        name = name.strip();
        address = address.strip().toLowerCase(Locale.ROOT);
        int at = address.lastIndexOf('@');
        boolean whole = at > 0 && address.length() <= LONGEST_ADDRESS && !address.matches(".*[\\s,;<>\"].*");
        if (!whole || !Domains.isDomain(address.substring(at + 1)) || name.length() > LONGEST_NAME) {
            throw InvalidCustomer.contact(address);
        }
    }

    /// Reads `Anna Berg <anna@acme.example>`, or the address alone.
    static Contact parse(String written) {
        Matcher parts = WRITTEN.matcher(written);
        if (!parts.matches()) {
            throw InvalidCustomer.contact(written);
        }
        return parts.group(2) == null ? new Contact("", parts.group(3)) : new Contact(parts.group(1), parts.group(2));
    }

    @Override
    public String toString() {
        return name.isEmpty() ? address : "%s <%s>".formatted(name, address);
    }
}
