package dev.fairlead.archive;

/// A message id that the archive never gave out.
public class UnknownMessage extends RuntimeException {

    private UnknownMessage(String message) {
        super(message);
    }

    static UnknownMessage withId(long id) {
        return new UnknownMessage("No message %d in the archive".formatted(id));
    }
}
