package dev.fairlead.people;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class SignInDampingTests {

    private Instant now = Instant.parse("2026-11-21T12:00:00Z");
    private final InstantSource source = () -> now;
    private final SignInDamping damping = new SignInDamping(source.withZone(ZoneOffset.UTC));

    private void fail(int times) {
        for (int i = 0; i < times; i++) {
            damping.failed("anna", "10.0.0.1");
        }
    }

    @Test
    void letsSomebodyMistypeAFewTimes() {
        fail(SignInDamping.FREE_FAILURES - 1);
        assertThatCode(() -> damping.check("anna", "10.0.0.1")).doesNotThrowAnyException();
    }

    @Test
    void makesTheNextOnesWaitLongerAndLonger() {
        fail(SignInDamping.FREE_FAILURES);
        assertThatThrownBy(() -> damping.check("ANNA ", "10.0.0.1")).isInstanceOf(TooManyAttempts.class);
        now = now.plusSeconds(2);
        assertThatCode(() -> damping.check("anna", "10.0.0.1")).doesNotThrowAnyException();

        fail(1);
        now = now.plusSeconds(2);
        assertThatThrownBy(() -> damping.check("anna", "10.0.0.1")).isInstanceOf(TooManyAttempts.class);
        fail(40);
        now = now.plus(Duration.ofMinutes(5));
        assertThatCode(() -> damping.check("anna", "10.0.0.1")).doesNotThrowAnyException();
    }

    @Test
    void leavesOtherAddressesAlone() {
        fail(20);
        assertThatCode(() -> damping.check("anna", "10.0.0.2")).doesNotThrowAnyException();
    }

    @Test
    void forgetsAfterSuccess() {
        fail(20);
        damping.succeeded("anna", "10.0.0.1");
        assertThatCode(() -> damping.check("anna", "10.0.0.1")).doesNotThrowAnyException();
    }
}
