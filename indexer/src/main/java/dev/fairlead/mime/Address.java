package dev.fairlead.mime;

import java.util.Locale;

/// A mailbox in a header: display name (may be empty) and address in lower case (may be empty when unreadable).
public record Address(String name, String address) {

    public Address {
        address = address.toLowerCase(Locale.ROOT);
    }

    /// Domain behind the last `@`, or an empty string.
    public String domain() {
        int at = address.lastIndexOf('@');
        return at < 0 ? "" : address.substring(at + 1);
    }

    @Override
    public String toString() {
        return name.isEmpty() ? address : "%s <%s>".formatted(name, address);
    }
}
