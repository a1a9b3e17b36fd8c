package dev.fairlead.people;

import dev.fairlead.frame.InvalidInput;
import java.util.Arrays;

/// A user that cannot be as described.
public final class InvalidUser extends InvalidInput {

    private static final long serialVersionUID = 1L;

    private InvalidUser(String field, String key, String... values) {
        super(field, key, values);
    }

    static InvalidUser username(String read) {
        return new InvalidUser("username", "people.invalid.username", read);
    }

    static InvalidUser tooLong(int name, int team) {
        return new InvalidUser("displayName", "people.invalid.long", Integer.toString(name), Integer.toString(team));
    }

    static InvalidUser withoutRole(String username) {
        return new InvalidUser("roles", "people.invalid.norole", username, Arrays.toString(Role.values()));
    }

    static InvalidUser role(String read) {
        return new InvalidUser("roles", "people.invalid.role", read, Arrays.toString(Role.values()));
    }

    static InvalidUser zone(String read) {
        return new InvalidUser("zone", "people.invalid.zone", read);
    }

    static InvalidUser password() {
        return new InvalidUser("password", "people.password.rule");
    }

    static InvalidUser wrongPassword() {
        return new InvalidUser("currentPassword", "people.invalid.current");
    }

    static InvalidUser tokenLife(int days) {
        return new InvalidUser("days", "people.invalid.days", Integer.toString(days));
    }

    static InvalidUser tokenLabel() {
        return new InvalidUser("label", "people.invalid.label");
    }
}
