package dev.fairlead.mailboxes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.Properties;
import java.util.concurrent.ScheduledExecutorService;
import javax.net.SocketFactory;
import org.jspecify.annotations.Nullable;

/// The socket under an IMAP connection: its time limits, and a way to cut it from another thread.
///
/// Angus' own disconnect waits for the command under way, which can be a minute; closing the socket does not.
final class ImapLine extends SocketFactory {

    private volatile @Nullable Socket socket;
    private volatile boolean cut;

    static Properties limits(Duration connect, Duration answer, ScheduledExecutorService clock) {
        Properties properties = new Properties();
        properties.put("mail.imap.connectiontimeout", Long.toString(connect.toMillis()));
        properties.put("mail.imap.timeout", Long.toString(answer.toMillis()));
        properties.put("mail.imap.writetimeout", Long.toString(answer.toMillis()));
        properties.put("mail.imap.executor.writetimeout", clock);
        properties.put("mail.imap.ssl.checkserveridentity", "true");
        properties.put("mail.imap.socketFactory.fallback", "false");
        return properties;
    }

    @Override
    public Socket createSocket() throws IOException {
        Socket fresh = new Socket();
        fresh.setTcpNoDelay(true);
        fresh.setKeepAlive(true);
        socket = fresh;
        if (cut) {
            fresh.close();
        }
        return fresh;
    }

    boolean isCut() {
        return cut;
    }

    void cut() {
        cut = true;
        Socket open = socket;
        if (open != null) {
            try {
                open.close();
            } catch (IOException e) {
                throw new UncheckedIOException("The socket to the mail server cannot be closed", e);
            }
        }
    }

    @Override
    public Socket createSocket(String host, int port) throws IOException {
        throw new UnsupportedOperationException("Angus asks for an unconnected socket");
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress localHost, int localPort) throws IOException {
        throw new UnsupportedOperationException("Angus asks for an unconnected socket");
    }

    @Override
    public Socket createSocket(InetAddress host, int port) throws IOException {
        throw new UnsupportedOperationException("Angus asks for an unconnected socket");
    }

    @Override
    public Socket createSocket(InetAddress address, int port, InetAddress localAddress, int localPort)
            throws IOException {
        throw new UnsupportedOperationException("Angus asks for an unconnected socket");
    }
}
