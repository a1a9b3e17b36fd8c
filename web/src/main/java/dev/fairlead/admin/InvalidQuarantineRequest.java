package dev.fairlead.admin;

import dev.fairlead.frame.InvalidInput;

/// What was asked of the quarantine cannot be done so.
final class InvalidQuarantineRequest extends InvalidInput {

    private static final long serialVersionUID = 1L;

    private InvalidQuarantineRequest(String field, String sentence) {
        super(field, sentence);
    }

    static InvalidQuarantineRequest state(String read) {
        return new InvalidQuarantineRequest(
                "state", "State '%s' is not known: expected open, replayed or closed.".formatted(read));
    }

    static InvalidQuarantineRequest page(int most) {
        return new InvalidQuarantineRequest(
                "size", "Expected a size of 1 to %d and the cursor of the page before.".formatted(most));
    }

    static InvalidQuarantineRequest payload(int longest) {
        return new InvalidQuarantineRequest(
                "payload", "Expected a record of at most %d characters.".formatted(longest));
    }

    static InvalidQuarantineRequest withoutReason() {
        return new InvalidQuarantineRequest(
                "reason", "Closing needs a reason: it tells the next person why this was given up.");
    }
}
