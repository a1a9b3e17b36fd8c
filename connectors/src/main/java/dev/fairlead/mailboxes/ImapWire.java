package dev.fairlead.mailboxes;

import java.io.IOException;
import java.util.Properties;
import org.eclipse.angus.mail.iap.ByteArray;
import org.eclipse.angus.mail.iap.ProtocolException;
import org.eclipse.angus.mail.imap.protocol.IMAPProtocol;
import org.eclipse.angus.mail.util.MailLogger;

/// Angus' IMAP protocol with a bound: a server that sends more than the command allows is cut off.
///
/// Without it a server can announce a literal of two gigabytes, or send lines without end, and fill the heap.
final class ImapWire extends IMAPProtocol {

    /// For every answer that carries no message bodies: a folder of a million UIDs fits.
    static final long ORDINARY = 16L << 20;

    private static final int FIRST_BUFFER = 128;

    // The super constructor reads the greeting before this field has a value of its own.
    private long left;

    ImapWire(MailServer server, Properties properties) throws IOException, ProtocolException {
        super(
                "imap",
                server.host(),
                server.port(),
                properties,
                server.security() == Security.TLS,
                new MailLogger(ImapWire.class, "IMAP", false, System.out));
        left = ORDINARY;
    }

    /// How many bytes the answers to the next commands may have together.
    synchronized void allow(long bytes) {
        left = bytes;
    }

    @Override
    protected ByteArray getResponseBuffer() {
        spend(FIRST_BUFFER);
        return new ByteArray(new byte[FIRST_BUFFER], 0, FIRST_BUFFER) {
            @Override
            public void grow(int increment) {
                spend(increment);
                super.grow(increment);
            }
        };
    }

    private void spend(int bytes) {
        // Below zero: a literal so long that its length overflowed.
        if (bytes < 0) {
            throw new TooMuch("a literal longer than 2 GB");
        }
        left -= bytes;
        if (left < -ORDINARY) {
            throw new TooMuch("more bytes than the command can have as an answer");
        }
    }

    /// The server sends more than it may.
    static final class TooMuch extends RuntimeException {
        private TooMuch(String what) {
            super(what);
        }
    }
}
