package dev.fairlead.customers;

import java.util.Arrays;
import java.util.Locale;

/// Where a customer sits, is billed, or has its goods fetched and brought.
///
/// @param text on one line
public record PostalAddress(Kind kind, String text) {

    private static final int LONGEST = 500;

    public enum Kind {
        OFFICE,
        BILLING,
        PICKUP,
        DELIVERY
    }

    public PostalAddress {
        text = text.strip().replaceAll("\\s+", " ");
        if (text.isEmpty() || text.length() > LONGEST) {
            throw InvalidCustomer.text(CustomerField.ADDRESSES, text, LONGEST);
        }
    }

    /// Reads `billing: Hafenstrasse 1, 20457 Hamburg`; without one of the kinds in front it is an office.
    static PostalAddress parse(String written) {
        int colon = written.replace('：', ':').indexOf(':');
        String before = colon < 0 ? "" : written.substring(0, colon).strip().toUpperCase(Locale.ROOT);
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.name().equals(before))
                .findFirst()
                .map(kind -> new PostalAddress(kind, written.substring(colon + 1)))
                .orElseGet(() -> new PostalAddress(Kind.OFFICE, written));
    }

    @Override
    public String toString() {
        return kind.name().toLowerCase(Locale.ROOT) + ": " + text;
    }
}
