package dev.fairlead.people;

import dev.fairlead.frame.InvalidInput;
import java.util.Arrays;

/// A user that cannot be as described.
public final class InvalidUser extends InvalidInput {

    private static final long serialVersionUID = 1L;

    private InvalidUser(String field, String sentence) {
        super(field, sentence);
    }

    static InvalidUser username(String read) {
        return new InvalidUser(
                "username",
                "User name '%s' cannot be used: expected 1 to 64 of a-z, 0-9 and . _ @ + -, beginning with a letter or digit."
                        .formatted(read));
    }

    static InvalidUser tooLong(int name, int team) {
        return new InvalidUser(
                "displayName", "Display name or team is too long: at most %d and %d characters.".formatted(name, team));
    }

    static InvalidUser withoutRole(String username) {
        return new InvalidUser(
                "roles",
                "User '%s' has no role: give at least one of %s.".formatted(username, Arrays.toString(Role.values())));
    }

    static InvalidUser role(String read) {
        return new InvalidUser(
                "roles", "Role '%s' is not known: expected one of %s.".formatted(read, Arrays.toString(Role.values())));
    }

    static InvalidUser zone(String read) {
        return new InvalidUser(
                "zone",
                "Time zone '%s' is not known: expected a name such as Europe/Berlin or Asia/Shanghai.".formatted(read));
    }

    static InvalidUser password(int shortest, int longestBytes) {
        return new InvalidUser(
                "password",
                "The password must have at least %d characters and at most %d bytes."
                        .formatted(shortest, longestBytes));
    }

    static InvalidUser wrongPassword() {
        return new InvalidUser("currentPassword", "The current password is not right.");
    }

    static InvalidUser lastAdmin(String username) {
        return new InvalidUser(
                "roles",
                "'%s' is the only active ADMIN: make somebody else ADMIN first, or nobody can manage people any more."
                        .formatted(username));
    }

    static InvalidUser tokenLife(int days) {
        return new InvalidUser("days", "A token lives between 1 and %d days.".formatted(days));
    }

    static InvalidUser tokenLabel() {
        return new InvalidUser("label", "A token needs a label of 1 to 100 characters that says what uses it.");
    }
}
