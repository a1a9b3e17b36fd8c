package dev.fairlead.mailboxes;

import dev.fairlead.lines.OneLine;

/// What a person gave for a mailbox cannot be used; names the field and what was expected.
public final class BadMailboxSettings extends RuntimeException {

    private static final int LONGEST_ARGUMENT = 100;

    private final String field;

    private BadMailboxSettings(String field, String sentence) {
        super(sentence);
        this.field = field;
    }

    /// @param got what was given instead; shortened in the sentence
    static BadMailboxSettings in(String field, String sentence, Object... got) {
        Object[] shortened = new Object[got.length];
        for (int i = 0; i < got.length; i++) {
            shortened[i] = got[i] instanceof String text ? OneLine.of(text, LONGEST_ARGUMENT) : got[i];
        }
        return new BadMailboxSettings(field, sentence.formatted(shortened));
    }

    public static BadMailboxSettings missing(String field) {
        return new BadMailboxSettings(field, "'%s' is missing".formatted(field));
    }

    static BadMailboxSettings taken(String address, long id) {
        return in("address", "'%s' is already connected as mailbox %s", address, id);
    }

    public static BadMailboxSettings day(String field, String text) {
        return in(field, "Expected a day like 2024-01-31, got '%s'", text);
    }

    public static BadMailboxSettings protocol(String protocol) {
        return "pop3".equals(protocol)
                ? in("protocol", "POP3 is not supported yet; connect this mailbox by IMAP")
                : in("protocol", "Expected imap, got '%s'", protocol);
    }

    public static BadMailboxSettings secret(String type) {
        return "oauth2".equals(type)
                ? in("secret.type", "OAuth2 is not supported yet; use a password or an app password")
                : in("secret.type", "Expected password, got '%s'", type);
    }

    /// The JSON name of the field, with dots for nested ones.
    public String field() {
        return field;
    }
}
