package dev.fairlead.mailboxes;

/// A password on its way to a mail server; shows itself to nobody.
public final class MailboxPassword {

    private static final int LONGEST = 1000;

    private final String value;

    private MailboxPassword(String value) {
        this.value = value;
    }

    public static MailboxPassword of(String value) {
        if (value.isEmpty()
                || value.length() > LONGEST
                || value.chars().anyMatch(c -> c == 0 || c == '\r' || c == '\n')) {
            throw BadMailboxSettings.in("secret.password", "Expected a password of 1 to 1000 characters on one line");
        }
        return new MailboxPassword(value);
    }

    String reveal() {
        return value;
    }

    @Override
    public String toString() {
        return "(password)";
    }
}
