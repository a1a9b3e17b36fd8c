package dev.fairlead.looks;

import dev.fairlead.frame.InvalidInput;

/// Nobody said why.
final class InvalidReason extends InvalidInput {

    private static final long serialVersionUID = 1L;

    private InvalidReason(String key) {
        super("reason", key);
    }

    static InvalidReason missing() {
        return new InvalidReason("looks.invalid.reason");
    }
}
