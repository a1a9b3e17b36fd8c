package dev.fairlead.people;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.springframework.stereotype.Component;

/// Slows down guessing: after a few failures a name is refused from that address for a while, twice as long each
/// time. By name and address together, so that nobody can lock out somebody else from elsewhere.
@Component
class SignInDamping {

    static final int FREE_FAILURES = 5;
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(5);

    private record Attempts(int failures, Instant last) {}

    private record Guesser(String username, String address) {}

    private final Clock clock;
    private final Cache<Guesser, Attempts> attempts = Caffeine.newBuilder()
            .maximumSize(100_000)
            .expireAfterWrite(Duration.ofMinutes(15))
            .build();

    SignInDamping() {
        this(Clock.systemUTC());
    }

    SignInDamping(Clock clock) {
        this.clock = clock;
    }

    /// @throws TooManyAttempts while this name has to wait at this address
    void check(String username, String address) {
        Attempts made = attempts.getIfPresent(guesser(username, address));
        if (made == null || made.failures() < FREE_FAILURES) {
            return;
        }
        Duration left = Duration.between(clock.instant(), made.last().plus(waitAfter(made.failures())));
        if (left.isPositive()) {
            throw TooManyAttempts.waitFor(left);
        }
    }

    void failed(String username, String address) {
        attempts.asMap()
                .merge(
                        guesser(username, address),
                        new Attempts(1, clock.instant()),
                        (old, fresh) -> new Attempts(old.failures() + 1, fresh.last()));
    }

    void succeeded(String username, String address) {
        attempts.invalidate(guesser(username, address));
    }

    private static Duration waitAfter(int failures) {
        int doublings = Math.min(failures - FREE_FAILURES, 10);
        Duration wait = Duration.ofSeconds(2L << doublings);
        return wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT;
    }

    private static Guesser guesser(String username, String address) {
        return new Guesser(username.strip().toLowerCase(Locale.ROOT), address);
    }
}
