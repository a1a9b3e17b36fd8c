package dev.fairlead.mailboxes;

import java.util.regex.Pattern;

/// Where a mailbox lives and who signs in there. Checks itself; the protocol is IMAP.
public record MailServer(String host, int port, Security security, String username) {

    private static final Pattern HOST = Pattern.compile("[\\p{L}\\p{N}._:\\[\\]-]{1,253}");
    private static final Pattern USERNAME = Pattern.compile("[^\\p{Cntrl}]{1,320}");

    public MailServer {
        if (!HOST.matcher(host).matches()) {
            throw BadMailboxSettings.in("host", "Expected a host name or an IP address, got '%s'", host);
        }
        if (port < 1 || port > 65_535) {
            throw BadMailboxSettings.in("port", "Expected a port between 1 and 65535, got %s", port);
        }
        if (username.isBlank() || !USERNAME.matcher(username).matches()) {
            throw BadMailboxSettings.in("username", "Expected a user name of 1 to 320 characters, got '%s'", username);
        }
    }

    /// Host and port as a person writes them.
    public String place() {
        return host + ":" + port;
    }
}
