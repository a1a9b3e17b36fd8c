package dev.fairlead.browser;

import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.store.MailFolder;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import dev.fairlead.intake.Intake;
import dev.fairlead.mailboxes.FolderChoice;
import dev.fairlead.mailboxes.MailServer;
import dev.fairlead.mailboxes.MailboxPassword;
import dev.fairlead.mailboxes.MailboxSettings;
import dev.fairlead.mailboxes.Mailboxes;
import dev.fairlead.mailboxes.Security;
import dev.fairlead.people.Role;
import dev.fairlead.people.User;
import dev.fairlead.people.Users;
import jakarta.annotation.PreDestroy;
import jakarta.mail.Flags;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.springframework.boot.test.context.TestComponent;

/// A small forwarder: a mail server in this process, people for each role, and mailboxes that are pulled as in
/// production. It is set up once for all tests that share the application.
@TestComponent
public class Office {

    public static final String PASSWORD = "harbour-blue-7";
    public static final String DOMAIN = "northpier.example";

    private static final Session SESSION = Session.getInstance(new Properties());
    private static final Duration LONG = Duration.ofSeconds(60);

    private final Users users;
    private final Mailboxes mailboxes;
    private final Intake intake;
    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP));
    private final Map<String, Long> connected = new HashMap<>();
    private long sent;

    Office(Users users, Mailboxes mailboxes, Intake intake) {
        this.users = users;
        this.mailboxes = mailboxes;
        this.intake = intake;
    }

    /// Opens the office at the first call: `lisa` and `tom` are reps with mail, `mia` is a new one to whom tests
    /// may send what they like; `olga` leads their team, `ada` reads all, `ines` runs the machines.
    public synchronized void open() {
        if (connected.isEmpty()) {
            server.start();
            hire("lisa", "Lisa Brandt", Role.REP);
            hire("tom", "Tom Chen", Role.REP);
            hire("mia", "Mia Okafor", Role.REP);
            hire("olga", "Olga Meyer", Role.MANAGER);
            hire("ada", "Ada Wong", Role.AUDITOR);
            hire("ines", "Ines Vogt", Role.ADMIN);
            OfficeMail.deliverTo(this);
            connect("lisa");
            connect("tom");
            connect("mia");
            awaitAll();
        }
    }

    /// Puts a mail into a rep's folder on the mail server.
    public void deliver(String rep, String folder, Eml mail) {
        deliver(rep, folder, mail.raw(), mail.date().toInstant());
    }

    /// Puts these bytes into a rep's folder on the mail server, received at that time.
    public void deliver(String rep, String folder, byte[] raw, Instant received) {
        sent++;
        try {
            var message = new MimeMessage(SESSION, new ByteArrayInputStream(raw));
            folder(rep, folder).appendMessage(message, new Flags(), Date.from(received));
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Waits until everything that was delivered is found by searches.
    public void awaitAll() {
        connected.values().forEach(mailboxes::syncNow);
        await().atMost(LONG)
                .pollInterval(Duration.ofMillis(20))
                .until(() -> intake.status().indexed() >= sent
                        && intake.status().missing() == 0
                        && intake.status().state().equals("IDLE"));
    }

    private void hire(String username, String name, Role role) {
        users.add(new User(username, name, Set.of(role), "sea", ZoneId.of("Europe/Berlin"), true), PASSWORD);
    }

    private void connect(String rep) {
        String address = rep + "@" + DOMAIN;
        server.setUser(address, rep, PASSWORD);
        var settings = new MailboxSettings(
                rep,
                address,
                new MailServer("127.0.0.1", server.getImap().getPort(), Security.NONE, rep),
                FolderChoice.DEFAULT,
                null);
        connected.put(
                rep, mailboxes.connect(settings, MailboxPassword.of(PASSWORD)).id());
    }

    private MailFolder folder(String rep, String name) {
        GreenMailUser account = server.setUser(rep + "@" + DOMAIN, rep, PASSWORD);
        var host = server.getManagers().getImapHostManager();
        try {
            MailFolder there = host.getFolder(account, name);
            return there == null ? host.createMailbox(account, name) : there;
        } catch (Exception e) {
            throw new IllegalStateException("No folder '%s' for %s".formatted(name, rep), e);
        }
    }

    @PreDestroy
    void close() {
        server.stop();
    }
}
