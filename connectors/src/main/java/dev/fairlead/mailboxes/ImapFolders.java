package dev.fairlead.mailboxes;

import dev.fairlead.mailboxes.ServerFolder.FolderStatus;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.angus.mail.iap.ParsingException;
import org.eclipse.angus.mail.iap.Response;
import org.eclipse.angus.mail.imap.protocol.BASE64MailboxEncoder;
import org.eclipse.angus.mail.imap.protocol.IMAPResponse;
import org.eclipse.angus.mail.imap.protocol.ListInfo;
import org.eclipse.angus.mail.imap.protocol.Status;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The folders of an IMAP server: listed with their roles and counts, and opened for reading.
final class ImapFolders {

    private static final Logger LOG = LoggerFactory.getLogger(ImapFolders.class);
    private static final String STATUS_ITEMS = "(MESSAGES UIDNEXT UIDVALIDITY)";
    private static final int LONGEST_NAME = 1000;
    private static final int MOST_FOLDERS = 20_000;

    private ImapFolders() {}

    /// All folders that can be opened, in one round trip where the server can (RFC 5819, RFC 6154).
    static List<ServerFolder> list(ImapConnection connection) {
        Response[] answers = connection.ask(listCommand(connection), ImapWire.ORDINARY);
        Map<String, FolderStatus> statuses = new HashMap<>();
        List<ListInfo> listed = new ArrayList<>();
        try {
            for (Response answer : answers) {
                if (answer instanceof IMAPResponse response && response.keyEquals("LIST")) {
                    listed.add(new ListInfo(response));
                } else if (answer instanceof IMAPResponse response && response.keyEquals("STATUS")) {
                    Status status = new Status(response);
                    statuses.put(canonical(status.mbox), statusOf(status));
                }
            }
        } catch (ParsingException | RuntimeException e) {
            throw connection.garbled("LIST", e);
        }
        if (listed.size() > MOST_FOLDERS) {
            throw MailServerTrouble.serverRefused(
                    connection.server(),
                    "LIST",
                    "%d folders, expected at most %d".formatted(listed.size(), MOST_FOLDERS));
        }
        return selectable(listed, statuses);
    }

    private static String listCommand(ImapConnection connection) {
        boolean extended = connection.can("LIST-EXTENDED");
        List<String> wanted = new ArrayList<>();
        if (extended && connection.can("SPECIAL-USE")) {
            wanted.add("SPECIAL-USE");
        }
        if (extended && connection.can("LIST-STATUS")) {
            wanted.add("STATUS " + STATUS_ITEMS);
        }
        return wanted.isEmpty() ? "LIST \"\" \"*\"" : "LIST \"\" \"*\" RETURN (%s)".formatted(String.join(" ", wanted));
    }

    private static List<ServerFolder> selectable(List<ListInfo> listed, Map<String, FolderStatus> statuses) {
        Map<String, ServerFolder> folders = new HashMap<>();
        for (ListInfo info : listed) {
            List<String> attributes = List.of(info.attrs);
            boolean opens = info.canOpen && attributes.stream().noneMatch("\\NonExistent"::equalsIgnoreCase);
            if (!opens || info.name.isEmpty()) {
                continue;
            }
            String name = canonical(info.name);
            if (name.length() > LONGEST_NAME) {
                LOG.warn("Passing over a folder: its name has {} letters", name.length());
                continue;
            }
            FolderRole role = FolderRole.of(name, info.separator, attributes);
            folders.put(name, new ServerFolder(name, encoded(info.name), role, statuses.get(name)));
        }
        return List.copyOf(folders.values());
    }

    /// RFC 3501 5.1: INBOX is the same folder in any case.
    private static String canonical(String name) {
        return name.equalsIgnoreCase("INBOX") ? "INBOX" : name;
    }

    /// Modified UTF-7 (RFC 3501 5.1.3) as a quoted string; that encoding leaves only printable ASCII.
    private static String encoded(String name) {
        String ascii = BASE64MailboxEncoder.encode(name);
        return '"' + ascii.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /// Asks for the counts of one folder; null when the server does not give them.
    static @Nullable FolderStatus status(ImapConnection connection, ServerFolder folder) {
        Response[] answers =
                connection.tell("STATUS %s %s".formatted(folder.encodedName(), STATUS_ITEMS), ImapWire.ORDINARY);
        try {
            for (Response answer : answers) {
                if (answer instanceof IMAPResponse response && response.keyEquals("STATUS")) {
                    return statusOf(new Status(response));
                }
            }
        } catch (ParsingException | RuntimeException e) {
            throw connection.garbled("STATUS", e);
        }
        return null;
    }

    private static FolderStatus statusOf(Status status) {
        return new FolderStatus(
                Math.max(1, status.uidvalidity), Math.max(0, status.uidnext), Math.max(0, status.total));
    }
}
