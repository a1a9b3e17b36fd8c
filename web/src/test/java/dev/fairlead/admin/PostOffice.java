package dev.fairlead.admin;

import com.icegreen.greenmail.store.MailFolder;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Flags;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.util.Date;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/// A mail server in this process, on loopback. The account of an address has the address as its user name.
final class PostOffice implements AutoCloseable {

    static final String HOST = "127.0.0.1";
    static final String PASSWORD = "p4ss-word-of-the-box";

    private static final Session SESSION = Session.getInstance(new Properties());

    private final GreenMail server = new GreenMail(new ServerSetup(0, HOST, ServerSetup.PROTOCOL_IMAP));
    private final Map<String, GreenMailUser> accounts = new ConcurrentHashMap<>();

    PostOffice() {
        server.start();
    }

    int port() {
        return server.getImap().getPort();
    }

    void open(String address) {
        accounts.put(address, server.setUser(address, address, PASSWORD));
    }

    void put(String address, String folder, byte[] raw) {
        try {
            var message = new MimeMessage(SESSION, new ByteArrayInputStream(raw));
            folder(address, folder).appendMessage(message, new Flags(), new Date());
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private MailFolder folder(String address, String name) {
        var folders = server.getManagers().getImapHostManager();
        MailFolder folder = folders.getFolder(accounts.get(address), name);
        try {
            return folder == null ? folders.createMailbox(accounts.get(address), name) : folder;
        } catch (Exception e) {
            // GreenMail declares checked exceptions of its own for this.
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.stop();
    }
}
