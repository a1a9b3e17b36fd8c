package dev.fairlead.demo;

import com.icegreen.greenmail.imap.AuthorizationException;
import com.icegreen.greenmail.imap.ImapHostManager;
import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.store.MailFolder;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.user.UserException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import dev.fairlead.demo.letters.Rep;
import dev.fairlead.demo.letters.SampleMessage;
import jakarta.mail.Flags;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.util.Collection;
import java.util.Comparator;
import java.util.Date;
import java.util.Properties;

/// A mail server in this process, on a port of the loopback that was free.
final class DemoMailServer implements AutoCloseable {

    static final String HOST = "127.0.0.1";

    private static final Session SESSION = Session.getInstance(new Properties());

    private final GreenMail server = new GreenMail(new ServerSetup(0, HOST, ServerSetup.PROTOCOL_IMAP));
    private final ImapHostManager folders = server.getManagers().getImapHostManager();

    DemoMailServer() {
        server.start();
    }

    int port() {
        return server.getImap().getPort();
    }

    void openMailbox(Rep rep, String password) {
        try {
            server.getUserManager().createUser(rep.address(), rep.username(), password);
        } catch (UserException e) {
            throw DemoMailTrouble.with(rep, e);
        }
    }

    /// Puts the messages into their folders in the order of their arrival.
    void deliver(Collection<SampleMessage> messages) {
        messages.stream()
                .sorted(Comparator.comparing(SampleMessage::receivedAt))
                .forEach(this::deliver);
    }

    private void deliver(SampleMessage message) {
        GreenMailUser user = server.getUserManager().getUser(message.rep().username());
        try {
            MimeMessage mime = new MimeMessage(SESSION, new ByteArrayInputStream(message.raw()));
            folder(user, message.folder()).appendMessage(mime, flags(message), Date.from(message.receivedAt()));
        } catch (MessagingException | FolderException | AuthorizationException e) {
            throw DemoMailTrouble.with(message.rep(), e);
        }
    }

    private MailFolder folder(GreenMailUser user, String name) throws FolderException, AuthorizationException {
        String full = name.replace('/', folders.getHierarchyDelimiter());
        MailFolder found = folders.getFolder(user, full);
        return found != null ? found : folders.createMailbox(user, full);
    }

    private static Flags flags(SampleMessage message) {
        Flags flags = new Flags();
        if (message.seen()) {
            flags.add(Flags.Flag.SEEN);
        }
        if (message.flagged()) {
            flags.add(Flags.Flag.FLAGGED);
        }
        return flags;
    }

    @Override
    public void close() {
        server.stop();
    }
}
