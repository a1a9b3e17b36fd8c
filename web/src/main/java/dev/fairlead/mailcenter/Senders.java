package dev.fairlead.mailcenter;

import dev.fairlead.mime.Address;

/// How a person in a mail header is written.
final class Senders {

    private Senders() {}

    /// `Name <address>`, or whichever of the two there is.
    static String inHeader(String name, String address) {
        return address.isEmpty() ? name : new Address(name, address).toString();
    }

    /// The name, or the address of somebody without one: short enough for a list.
    static String inList(String name, String address) {
        return name.isBlank() ? address : name;
    }
}
