package dev.fairlead.admin;

import dev.fairlead.frame.InvalidInput;
import dev.fairlead.mailboxes.BadMailboxSettings;

/// What somebody said about a mailbox cannot be taken.
final class InvalidMailbox extends InvalidInput {

    private static final long serialVersionUID = 1L;

    private InvalidMailbox(String field, String sentence) {
        super(field, field + ": " + sentence + ".");
    }

    static InvalidMailbox because(BadMailboxSettings cause) {
        return new InvalidMailbox(cause.field(), String.valueOf(cause.getMessage()));
    }

    static InvalidMailbox owner(String owner) {
        return new InvalidMailbox(
                "owner", "There is nobody with the user name '%s'; add the person first".formatted(owner));
    }

    static InvalidMailbox port(String text) {
        return new InvalidMailbox(
                "port",
                "Expected a number between 1 and 65535, got '%s'"
                        .formatted(text.substring(0, Math.min(text.length(), 20))));
    }

    static InvalidMailbox page(int most) {
        return new InvalidMailbox(
                "size", "Expected a size of 1 to %d and the cursor of the page before".formatted(most));
    }
}
