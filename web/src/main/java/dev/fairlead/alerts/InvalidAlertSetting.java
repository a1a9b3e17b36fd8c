package dev.fairlead.alerts;

import dev.fairlead.frame.InvalidInput;

/// A limit that no alert can have.
final class InvalidAlertSetting extends InvalidInput {

    private static final long serialVersionUID = 1L;

    private InvalidAlertSetting(String field, String key, String... values) {
        super(field, key, values);
    }

    static InvalidAlertSetting limit(int read, int most) {
        return new InvalidAlertSetting("limit", "alerts.invalid.limit", Integer.toString(read), Integer.toString(most));
    }

    static InvalidAlertSetting tooMany(int longest) {
        return new InvalidAlertSetting("important", "alerts.invalid.important", Integer.toString(longest));
    }

    static InvalidAlertSetting time(String read) {
        return new InvalidAlertSetting("quiet", "alerts.invalid.time", cut(read));
    }
}
