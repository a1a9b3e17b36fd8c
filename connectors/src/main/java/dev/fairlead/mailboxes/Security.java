package dev.fairlead.mailboxes;

import java.util.Locale;

/// How the line to a mail server is protected.
public enum Security {
    /// TLS from the first byte, usually on port 993.
    TLS,
    /// A plain connection turned into TLS before the sign-in, usually on port 143. Without TLS there is no sign-in.
    STARTTLS,
    /// Nothing: password and mail cross the line readable.
    NONE;

    public static Security of(String word) {
        for (Security security : values()) {
            if (security.word().equals(word)) {
                return security;
            }
        }
        throw BadMailboxSettings.in("security", "Expected tls, starttls or none, got '%s'", word);
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
