package dev.fairlead.intake;

/// Nobody put such a thing into quarantine.
public final class UnknownQuarantineItem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private UnknownQuarantineItem(String message) {
        super(message);
    }

    static UnknownQuarantineItem withId(long id) {
        return new UnknownQuarantineItem("There is nothing with number %d in quarantine.".formatted(id));
    }
}
