package dev.fairlead.mailboxes;

import dev.fairlead.lines.OneLine;
import dev.fairlead.mailboxes.ImapMessages.Fetched;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Tries a mailbox step by step without storing anything, and says for each step what was found or what is wrong.
@Component
public class MailboxProbe {

    private static final List<String> STEPS =
            List.of("resolve", "connect", "tls", "capabilities", "sign-in", "folders", "sample");
    private static final int FOLDERS_SHOWN = 12;
    private static final List<String> OF_INTEREST =
            List.of("IDLE", "SPECIAL-USE", "LIST-STATUS", "CONDSTORE", "UIDPLUS", "STARTTLS");

    private final PullSettings settings;
    private final ImapSessions sessions;

    private final MailboxKeys keys;

    MailboxProbe(PullSettings settings, ImapSessions sessions, MailboxKeys keys) {
        this.settings = settings;
        this.sessions = sessions;
        this.keys = keys;
    }

    /// With the stored password of a mailbox, for settings that are about to change.
    public List<ProbeStep> probe(MailboxSettings changed, long passwordOf) {
        try {
            return probe(changed, keys.passwordOf(passwordOf, changed.server()));
        } catch (MailServerTrouble trouble) {
            return List.of(ProbeStep.failed("sign-in", trouble.trouble()));
        }
    }

    /// All seven steps in their order; after a failed one the rest are skipped.
    public List<ProbeStep> probe(MailboxSettings mailbox, MailboxPassword password) {
        List<ProbeStep> steps = new ArrayList<>();
        try {
            MailServer server = mailbox.server();
            steps.add(ProbeStep.ok("resolve", resolve(server)));
            steps.add(ProbeStep.ok("connect", connect(server)));
            if (server.security() == Security.NONE) {
                steps.add(ProbeStep.ok("tls", protection(server)));
            }
            try (ImapConnection connection = sessions.connect(server, new ImapLine())) {
                if (server.security() != Security.NONE) {
                    steps.add(ProbeStep.ok("tls", protection(server)));
                }
                steps.add(ProbeStep.ok("capabilities", capabilities(connection)));
                connection.signIn(password);
                steps.add(ProbeStep.ok("sign-in", "'%s' is let in.".formatted(server.username())));
                List<ServerFolder> folders = ImapFolders.list(connection);
                steps.add(ProbeStep.ok("folders", folders(mailbox.folders(), folders)));
                steps.add(ProbeStep.ok("sample", sample(connection, folders)));
            }
        } catch (MailServerTrouble trouble) {
            steps.add(ProbeStep.failed(STEPS.get(steps.size()), trouble.trouble()));
        }
        STEPS.subList(steps.size(), STEPS.size()).forEach(step -> steps.add(ProbeStep.skipped(step)));
        return steps;
    }

    private static String resolve(MailServer server) {
        try {
            return Stream.of(InetAddress.getAllByName(server.host()))
                    .map(InetAddress::getHostAddress)
                    .limit(4)
                    .collect(Collectors.joining(", "));
        } catch (UnknownHostException e) {
            throw MailServerTrouble.unknownHost(server, e);
        }
    }

    private String connect(MailServer server) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(server.host(), server.port()), (int)
                    settings.connectTimeout().toMillis());
            return "%s accepts connections.".formatted(server.place());
        } catch (IOException e) {
            throw Troubles.whileConnecting(server, e);
        }
    }

    private static String protection(MailServer server) {
        return switch (server.security()) {
            case TLS -> "TLS, and the certificate fits '%s'.".formatted(server.host());
            case STARTTLS -> "TLS after STARTTLS, and the certificate fits '%s'.".formatted(server.host());
            case NONE -> "None: password and mail cross the line readable.";
        };
    }

    private static String capabilities(ImapConnection connection) {
        String offered = OF_INTEREST.stream().filter(connection::can).collect(Collectors.joining(", "));
        return offered.isEmpty() ? "IMAP" : "IMAP with " + offered;
    }

    private static String folders(FolderChoice choice, List<ServerFolder> folders) {
        List<String> pulled = folders.stream()
                .filter(folder -> FolderRules.excludedBy(choice, folder) == null)
                .map(ServerFolder::name)
                .sorted()
                .toList();
        String names = pulled.stream()
                .limit(FOLDERS_SHOWN)
                .map(name -> OneLine.of(name, 60))
                .collect(Collectors.joining(", "));
        return "%d of %d folders would be pulled: %s%s"
                .formatted(pulled.size(), folders.size(), names, pulled.size() > FOLDERS_SHOWN ? ", …" : "");
    }

    private String sample(ImapConnection connection, List<ServerFolder> folders) {
        ServerFolder inbox = folders.stream()
                .filter(folder -> folder.role() == FolderRole.INBOX)
                .findFirst()
                .orElse(ServerFolder.INBOX);
        var status = ImapMessages.examine(connection, inbox);
        if (status.messages() == 0) {
            return "The inbox can be read; it is empty.";
        }
        long[] uids = ImapMessages.uids(connection, 1, FolderAudit.LAST_UID, null);
        List<Long> newest = List.of(uids.length == 0 ? 1L : uids[uids.length - 1]);
        List<Fetched> messages =
                ImapMessages.fetch(connection, newest, settings.batchBytes().toBytes());
        if (messages.isEmpty()) {
            throw MailServerTrouble.serverRefused(connection.server(), "the newest message", "no answer to FETCH");
        }
        return "The inbox has %,d messages; the newest was read (%,d bytes) and left as it was."
                .formatted(status.messages(), messages.getFirst().raw().length);
    }
}
