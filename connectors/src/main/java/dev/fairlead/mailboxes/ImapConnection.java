package dev.fairlead.mailboxes;

import java.io.IOException;
import java.util.Properties;
import java.util.TreeSet;
import org.eclipse.angus.mail.iap.ProtocolException;
import org.eclipse.angus.mail.iap.Response;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One connection to an IMAP server that only ever reads: it opens folders with EXAMINE and peeks at messages.
///
/// For one thread at a time, but for [#cut()]. Every failure is a [MailServerTrouble]; after one that says the
/// connection is closed it is of no more use.
final class ImapConnection implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ImapConnection.class);

    private final MailServer server;
    private final ImapLine line;
    private final ImapWire wire;

    private ImapConnection(MailServer server, ImapLine line, ImapWire wire) {
        this.server = server;
        this.line = line;
        this.wire = wire;
    }

    /// Connects up to the point where a password may be sent: with TLS verified, if TLS is asked for.
    static ImapConnection open(MailServer server, Properties limits, ImapLine line) {
        Properties properties = new Properties();
        properties.putAll(limits);
        properties.put("mail.imap.socketFactory", line);
        ImapWire wire = null;
        try {
            wire = new ImapWire(server, properties);
            ImapConnection connection = new ImapConnection(server, line, wire);
            if (server.security() == Security.STARTTLS) {
                connection.startTls();
            }
            return connection;
        } catch (IOException | ProtocolException | RuntimeException e) {
            if (wire != null) {
                line.cut();
            }
            throw Troubles.whileConnecting(server, e);
        }
    }

    private void startTls() throws IOException, ProtocolException {
        if (!wire.hasCapability("STARTTLS")) {
            throw MailServerTrouble.noStartTls(server);
        }
        wire.startTLS();
    }

    /// Signs in by the first of AUTH=PLAIN, LOGIN and AUTH=LOGIN that the server offers.
    void signIn(MailboxPassword password) {
        String user = server.username();
        try {
            if (wire.isAuthenticated()) {
                return;
            } else if (wire.hasCapability("AUTH=PLAIN")) {
                wire.authplain(null, user, password.reveal());
            } else if (!wire.hasCapability("LOGINDISABLED")) {
                wire.login(user, password.reveal());
            } else if (wire.hasCapability("AUTH=LOGIN")) {
                wire.authlogin(user, password.reveal());
            } else {
                throw MailServerTrouble.signInMethod(
                        server, new TreeSet<>(wire.getCapabilities().keySet()));
            }
            // RFC 9051 6.2: a server may offer more once it knows who asks; some do not say so by themselves.
            wire.capability();
        } catch (ProtocolException e) {
            throw signInTrouble(e);
        } catch (ImapWire.TooMuch e) {
            throw garbled("the sign-in", e);
        }
    }

    private MailServerTrouble signInTrouble(ProtocolException failure) {
        Response response = failure.getResponse();
        String answer = response == null ? String.valueOf(failure.getMessage()) : response.getRest();
        if (response == null || response.isBYE()) {
            return MailServerTrouble.closed(server, answer);
        }
        // RFC 5530: the account may be fine, the server is not able to check it just now.
        return answer.startsWith("[UNAVAILABLE]")
                ? MailServerTrouble.serverRefused(server, "the sign-in for now", answer)
                : MailServerTrouble.signIn(server, answer);
    }

    MailServer server() {
        return server;
    }

    ImapWire wire() {
        return wire;
    }

    boolean can(String capability) {
        return wire.hasCapability(capability);
    }

    /// Sends a command and gives all answers, the last one being OK.
    ///
    /// @param command with its arguments, which must not be text of a foreigner
    Response[] ask(String command, long mostBytes) {
        Response[] answers = tell(command, mostBytes);
        Response last = answers[answers.length - 1];
        if (!last.isOK()) {
            throw MailServerTrouble.serverRefused(server, verb(command), last.getRest());
        }
        return answers;
    }

    /// As [#ask(String, long)], but the last answer may be NO or BAD.
    Response[] tell(String command, long mostBytes) {
        wire.allow(mostBytes);
        Response[] answers;
        try {
            answers = wire.command(command, null);
        } catch (RuntimeException e) {
            // Angus' parser runs over the end of answers that are not IMAP; what follows cannot be trusted either.
            throw garbled(verb(command), e);
        }
        Response last = answers[answers.length - 1];
        if (last.isBYE()) {
            cut();
            throw lost(last);
        }
        return answers;
    }

    MailServerTrouble garbled(String command, @Nullable Throwable reason) {
        cut();
        return MailServerTrouble.garbled(server, command, reason);
    }

    /// The connection broke off; Angus turns the exception of the socket into a BYE of its own.
    MailServerTrouble lost(Response bye) {
        String words = bye.isSynthetic() ? bye.getRest().replaceFirst(".*Exception: ", "") : bye.getRest();
        if (bye.isSynthetic() && bye.getRest().contains("SocketTimeoutException")) {
            return MailServerTrouble.timeout(server, null);
        }
        return MailServerTrouble.closed(server, words);
    }

    private static String verb(String command) {
        int end = command.startsWith("UID ") ? command.indexOf(' ', 4) : command.indexOf(' ');
        return end < 0 ? command : command.substring(0, end);
    }

    /// Breaks the connection off at once; from any thread.
    void cut() {
        line.cut();
    }

    @Override
    public void close() {
        try {
            if (!line.isCut()) {
                wire.allow(ImapWire.ORDINARY);
                wire.logout();
            }
        } catch (ProtocolException | RuntimeException e) {
            // The server may hang up before it answers; there is nothing left to lose on this connection.
            LOG.debug("No farewell from {}", server.place());
        } finally {
            cut();
        }
    }
}
