package dev.fairlead.people;

import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/// Too many wrong passwords: the next attempt has to wait.
final class TooManyAttempts extends AuthenticationException {

    private static final long serialVersionUID = 1L;

    private final long seconds;

    private TooManyAttempts(String sentence, long seconds) {
        super(sentence);
        this.seconds = seconds;
    }

    static TooManyAttempts waitFor(Duration left) {
        long seconds = left.plusMillis(999).toSeconds();
        return new TooManyAttempts(
                "Too many failed attempts to sign in: wait %d s, then try again.".formatted(seconds), seconds);
    }

    long seconds() {
        return seconds;
    }
}
