package dev.fairlead.mailboxes;

import dev.fairlead.mailboxes.ServerFolder.FolderStatus;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.LongStream;
import org.eclipse.angus.mail.iap.ByteArray;
import org.eclipse.angus.mail.iap.ProtocolException;
import org.eclipse.angus.mail.iap.Response;
import org.eclipse.angus.mail.imap.protocol.BODY;
import org.eclipse.angus.mail.imap.protocol.FLAGS;
import org.eclipse.angus.mail.imap.protocol.FetchResponse;
import org.eclipse.angus.mail.imap.protocol.IMAPResponse;
import org.eclipse.angus.mail.imap.protocol.INTERNALDATE;
import org.eclipse.angus.mail.imap.protocol.MailboxInfo;
import org.eclipse.angus.mail.imap.protocol.RFC822SIZE;
import org.eclipse.angus.mail.imap.protocol.UID;
import org.jspecify.annotations.Nullable;

/// The messages of the folder that is open on a connection. BODY.PEEK leaves them as unread as they were.
final class ImapMessages {

    /// A message as it came over the line.
    record Fetched(long uid, Instant internalDate, String flags, byte[] raw) {}

    /// For the parts of an answer that are not the message: flags, date, the command's end.
    private static final long TRIMMINGS = 4096;

    private static final int PIECE = 1 << 20;

    // RFC 3501, date
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d-MMM-uuuu", Locale.ROOT);

    private ImapMessages() {}

    /// Opens a folder for reading; the server refuses any change from then on.
    static FolderStatus examine(ImapConnection connection, ServerFolder folder) {
        Response[] answers = connection.ask("EXAMINE " + folder.encodedName(), ImapWire.ORDINARY);
        try {
            MailboxInfo info = new MailboxInfo(answers);
            return new FolderStatus(Math.max(1, info.uidvalidity), Math.max(0, info.uidnext), Math.max(0, info.total));
        } catch (ProtocolException | RuntimeException e) {
            throw connection.garbled("EXAMINE", e);
        }
    }

    /// The UIDs from first to last that exist, growing.
    ///
    /// @param since only what the server received on this day or later, null for all
    static long[] uids(ImapConnection connection, long first, long last, @Nullable LocalDate since) {
        if (first > last) {
            return new long[0];
        }
        String day = since == null ? "" : " SINCE " + DAY.format(since);
        Response[] answers =
                connection.ask("UID SEARCH UID %d:%d%s".formatted(first, last, day), 8 * ImapWire.ORDINARY);
        LongStream.Builder found = LongStream.builder();
        try {
            for (Response answer : answers) {
                if (answer instanceof IMAPResponse response && response.keyEquals("SEARCH")) {
                    for (long uid = response.readLong(); uid != -1; uid = response.readLong()) {
                        found.add(uid);
                    }
                }
            }
        } catch (RuntimeException e) {
            throw connection.garbled("SEARCH", e);
        }
        // A range past the end always finds the last message (RFC 3501 6.4.8).
        return found.build()
                .filter(uid -> uid >= first && uid <= last)
                .sorted()
                .distinct()
                .toArray();
    }

    /// How large messages are; those that the server does not tell are missing.
    static Map<Long, Long> sizes(ImapConnection connection, List<Long> uids) {
        Response[] answers =
                connection.ask("UID FETCH %s (UID RFC822.SIZE)".formatted(Uids.set(uids)), ImapWire.ORDINARY);
        Map<Long, Long> sizes = HashMap.newHashMap(uids.size());
        for (Response answer : answers) {
            if (answer instanceof FetchResponse response) {
                UID uid = response.getItem(UID.class);
                RFC822SIZE size = response.getItem(RFC822SIZE.class);
                if (uid != null && size != null) {
                    sizes.put(uid.uid, size.size);
                }
            }
        }
        return sizes;
    }

    /// The messages that the server hands out; what it refuses is missing from the list.
    ///
    /// @param bytes how large they are together, as the server says
    static List<Fetched> fetch(ImapConnection connection, List<Long> uids, long bytes) {
        // Some servers estimate sizes, so there is room for twice as much.
        long most = 2 * bytes + ImapWire.ORDINARY + uids.size() * TRIMMINGS;
        Response[] answers =
                connection.tell("UID FETCH %s (UID FLAGS INTERNALDATE BODY.PEEK[])".formatted(Uids.set(uids)), most);
        List<Fetched> messages = new ArrayList<>(uids.size());
        for (int i = 0; i < answers.length; i++) {
            if (answers[i] instanceof FetchResponse response) {
                Fetched message = messageOf(response);
                if (message != null) {
                    messages.add(message);
                }
                // The raw bytes are copied out; the answer need not stay beside them.
                answers[i] = null;
            }
        }
        return messages;
    }

    private static @Nullable Fetched messageOf(FetchResponse response) {
        UID uid = response.getItem(UID.class);
        BODY body = response.getItem(BODY.class);
        ByteArray bytes = body == null ? null : body.getByteArray();
        if (uid == null || bytes == null) {
            return null;
        }
        return fetched(response, uid.uid, bytes.getNewBytes());
    }

    private static Fetched fetched(FetchResponse response, long uid, byte[] raw) {
        INTERNALDATE date = response.getItem(INTERNALDATE.class);
        Instant received = date == null || date.getDate() == null
                ? Instant.now()
                : date.getDate().toInstant();
        return new Fetched(uid, received, MessageFlags.words(response.getItem(FLAGS.class)), raw);
    }

    /// One large message, piece by piece, so that it is in memory once; null when the server refuses it or it grows
    /// beyond the largest.
    ///
    /// @param size as the server says
    static @Nullable Fetched fetchInPieces(ImapConnection connection, long uid, long size, long largest) {
        byte[] whole = new byte[(int) Math.min(size, largest) + 1];
        int filled = 0;
        while (filled <= largest) {
            FetchResponse answer = piece(connection, uid, filled);
            BODY body = answer == null ? null : answer.getItem(BODY.class);
            ByteArray piece = body == null ? null : body.getByteArray();
            if (answer == null || piece == null) {
                return null;
            }
            if (whole.length - filled < piece.getCount()) {
                whole = Arrays.copyOf(whole, filled + piece.getCount() + PIECE);
            }
            System.arraycopy(piece.getBytes(), piece.getStart(), whole, filled, piece.getCount());
            filled += piece.getCount();
            if (piece.getCount() < PIECE) {
                return fetched(answer, uid, Arrays.copyOf(whole, filled));
            }
        }
        return null;
    }

    private static @Nullable FetchResponse piece(ImapConnection connection, long uid, int from) {
        Response[] answers = connection.tell(
                "UID FETCH %d (UID FLAGS INTERNALDATE BODY.PEEK[]<%d.%d>)".formatted(uid, from, PIECE),
                2L * PIECE + ImapWire.ORDINARY);
        for (Response answer : answers) {
            if (answer instanceof FetchResponse response) {
                UID named = response.getItem(UID.class);
                if (named != null && named.uid == uid && response.getItem(BODY.class) != null) {
                    return response;
                }
            }
        }
        return null;
    }
}
