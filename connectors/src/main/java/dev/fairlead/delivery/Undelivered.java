package dev.fairlead.delivery;

import org.springframework.core.NestedExceptionUtils;

/// A mail that the server did not take; it can be tried again.
public final class Undelivered extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private Undelivered(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    static Undelivered by(String host, Throwable cause) {
        String root = NestedExceptionUtils.getMostSpecificCause(cause).getMessage();
        return new Undelivered("%s did not take the mail: %s".formatted(host, root), cause);
    }
}
