package dev.fairlead.mailboxes;

import com.icegreen.greenmail.store.MailFolder;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Flags;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Properties;

/// A mail server in this process with one account.
final class PostOffice implements AutoCloseable {

    static final String PASSWORD = "p4ss-word";

    private static final Session SESSION = Session.getInstance(new Properties());

    private final GreenMail server;
    private final GreenMailUser user;

    PostOffice(int port) {
        server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_IMAP));
        server.start();
        user = server.setUser("rep@fairlead.example", "rep", PASSWORD);
    }

    PostOffice() {
        this(0);
    }

    int port() {
        return server.getImap().getPort();
    }

    MailboxSettings settings() {
        return settings(FolderChoice.DEFAULT);
    }

    MailboxSettings settings(FolderChoice folders) {
        return new MailboxSettings(
                "rep",
                "rep@fairlead.example",
                new MailServer("127.0.0.1", port(), Security.NONE, "rep"),
                folders,
                null);
    }

    static MailboxPassword password() {
        return MailboxPassword.of(PASSWORD);
    }

    void put(String folder, String subject) {
        put(folder, subject, new Flags(), "Body of " + subject);
    }

    void put(String folder, String subject, Flags flags, String text) {
        byte[] raw =
                ("From: a@b.example\r\nTo: rep@fairlead.example\r\nMessage-ID: <%s@b.example>\r\nSubject: %s\r\n\r\n%s\r\n")
                        .formatted(subject.replace(' ', '.'), subject, text)
                        .getBytes(StandardCharsets.UTF_8);
        try {
            MimeMessage message = new MimeMessage(SESSION, new ByteArrayInputStream(raw));
            folder(folder).appendMessage(message, flags, new Date());
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    MailFolder folder(String name) {
        var host = server.getManagers().getImapHostManager();
        MailFolder folder = host.getFolder(user, name);
        return folder == null ? create(name) : folder;
    }

    private MailFolder create(String name) {
        try {
            return server.getManagers().getImapHostManager().createMailbox(user, name);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    void deleteFolder(String name) {
        try {
            server.getManagers().getImapHostManager().deleteMailbox(user, name);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.stop();
    }
}
