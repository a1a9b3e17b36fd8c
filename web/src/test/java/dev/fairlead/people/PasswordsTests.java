package dev.fairlead.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Passwords as the program hashes them; in the tests of pages less work is put into each.
class PasswordsTests {

    private static final String PASSWORD = "quite-long-enough";

    private final Passwords passwords = new Passwords(SecurityRules.passwordEncoder());

    @Test
    void eachHashTakesAThousandRoundsAndASaltOfItsOwn() {
        String hash = passwords.hash(PASSWORD);

        assertThat(hash).startsWith("{bcrypt}$2a$10$").isNotEqualTo(passwords.hash(PASSWORD));
        assertThat(passwords.nobody()).startsWith("{bcrypt}$2a$10$");
        assertThat(passwords.matches(PASSWORD, hash)).isTrue();
        assertThat(passwords.matches(PASSWORD + "!", hash)).isFalse();
    }
}
