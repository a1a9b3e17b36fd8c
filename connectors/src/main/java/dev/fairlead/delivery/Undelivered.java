package dev.fairlead.delivery;

/// A mail that the server did not take; it can be tried again.
public final class Undelivered extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private Undelivered(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    static Undelivered by(String host, Throwable cause) {
        Throwable root = cause;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        return new Undelivered("%s did not take the mail: %s".formatted(host, root.getMessage()), cause);
    }
}
