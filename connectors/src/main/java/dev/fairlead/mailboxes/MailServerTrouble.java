package dev.fairlead.mailboxes;

import dev.fairlead.lines.OneLine;
import dev.fairlead.mailboxes.Trouble.Kind;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A mail server could not be used; carries the trouble in words. The sentences stand here and nowhere else.
final class MailServerTrouble extends RuntimeException {

    private final Trouble trouble;

    private MailServerTrouble(Kind kind, String cause, String remedy, @Nullable Throwable reason) {
        super(cause, reason);
        this.trouble = new Trouble(kind, cause, remedy);
    }

    Trouble trouble() {
        return trouble;
    }

    static MailServerTrouble unknownHost(MailServer server, @Nullable Throwable reason) {
        return new MailServerTrouble(
                Kind.UNKNOWN_HOST,
                "No computer has the name '%s'.".formatted(server.host()),
                "Check the spelling of the host; if it is right, ask IT whether this machine's name service knows it.",
                reason);
    }

    static MailServerTrouble refused(MailServer server, Throwable reason) {
        return new MailServerTrouble(
                Kind.REFUSED,
                "%s refuses the connection: nothing listens on that port.".formatted(server.place()),
                "Check the port (993 for TLS, 143 for STARTTLS) and that the mail server is running.",
                reason);
    }

    static MailServerTrouble unreachable(MailServer server, Throwable reason) {
        return new MailServerTrouble(
                Kind.UNREACHABLE,
                "%s cannot be reached (%s).".formatted(server.place(), shown(reason)),
                "Check the network and the firewall between this machine and the mail server.",
                reason);
    }

    static MailServerTrouble timeout(MailServer server, @Nullable Throwable reason) {
        return new MailServerTrouble(
                Kind.TIMEOUT,
                "%s did not answer in time.".formatted(server.place()),
                "Check the host, the port, the choice of TLS, and that no firewall swallows the connection.",
                reason);
    }

    static MailServerTrouble notTls(MailServer server, Throwable reason) {
        return new MailServerTrouble(
                Kind.NOT_TLS,
                "%s does not speak TLS from the first byte.".formatted(server.place()),
                "Use port 993 with TLS, or choose STARTTLS for this port.",
                reason);
    }

    static MailServerTrouble noStartTls(MailServer server) {
        return new MailServerTrouble(
                Kind.NO_STARTTLS,
                "%s offers no STARTTLS, so the password would cross the line readable.".formatted(server.place()),
                "Use port 993 with TLS, have STARTTLS switched on at the server, or choose no protection knowingly.",
                null);
    }

    static MailServerTrouble certificate(MailServer server, Throwable reason) {
        return new MailServerTrouble(
                Kind.CERTIFICATE,
                "The certificate of %s does not verify (%s).".formatted(server.place(), shown(reason)),
                "Use the host name that stands in the certificate, or have the server's certificate authority"
                        + " added to the trust store of the Java that runs Fairlead.",
                reason);
    }

    static MailServerTrouble notImap(MailServer server, String answer, @Nullable Throwable reason) {
        return new MailServerTrouble(
                Kind.NOT_IMAP,
                "%s does not greet like an IMAP server ('%s').".formatted(server.place(), OneLine.of(answer)),
                "Check host, port and the choice of TLS.",
                reason);
    }

    static MailServerTrouble signIn(MailServer server, String answer) {
        return new MailServerTrouble(
                Kind.SIGN_IN,
                "%s refuses the sign-in of '%s' ('%s')."
                        .formatted(server.place(), server.username(), OneLine.of(answer)),
                "Check user name and password; some providers want an app password, or IMAP switched on first.",
                null);
    }

    static MailServerTrouble signInMethod(MailServer server, Set<String> methods) {
        return new MailServerTrouble(
                Kind.SIGN_IN_METHOD,
                "%s accepts no password on this line (it offers %s)."
                        .formatted(server.place(), OneLine.of(String.join(", ", methods))),
                "Choose TLS or STARTTLS; if it is on already, have password sign-in switched on for this account.",
                null);
    }

    static MailServerTrouble closed(MailServer server, String answer) {
        return new MailServerTrouble(
                Kind.CLOSED,
                "%s closed the connection ('%s').".formatted(server.place(), OneLine.of(answer)),
                "It is tried again by itself; if it stays, ask whether the server limits connections or is restarting.",
                null);
    }

    static MailServerTrouble serverRefused(MailServer server, String command, String answer) {
        return new MailServerTrouble(
                Kind.SERVER_REFUSED,
                "%s refuses %s ('%s').".formatted(server.place(), command, OneLine.of(answer)),
                "It is tried again by itself; if it stays, show this sentence to the mail server's administrator.",
                null);
    }

    static MailServerTrouble garbled(MailServer server, String command, @Nullable Throwable reason) {
        return new MailServerTrouble(
                Kind.GARBLED,
                "The answer of %s to %s is not IMAP or is too large (%s)."
                        .formatted(server.place(), command, reason == null ? "no details" : shown(reason)),
                "It is tried again by itself; if it stays, show this sentence to the mail server's administrator.",
                reason);
    }

    static MailServerTrouble noPassword(MailServer server, @Nullable Throwable reason) {
        return new MailServerTrouble(
                Kind.KEY,
                "The stored password for '%s' at %s cannot be opened: it was locked with another key."
                        .formatted(server.username(), server.place()),
                "Enter the password again, or bring back the key (file mailboxes.key in the data folder, or the"
                        + " setting fairlead.mailboxes.key).",
                reason);
    }

    private static String shown(Throwable reason) {
        String message = reason.getMessage();
        return OneLine.of(message == null ? reason.getClass().getSimpleName() : message);
    }
}
