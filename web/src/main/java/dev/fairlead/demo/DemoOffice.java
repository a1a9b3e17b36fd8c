package dev.fairlead.demo;

import dev.fairlead.customers.Contact;
import dev.fairlead.customers.Customer;
import dev.fairlead.customers.Customers;
import dev.fairlead.demo.letters.Correspondence;
import dev.fairlead.demo.letters.Rep;
import dev.fairlead.demo.letters.SampleCustomer;
import dev.fairlead.mailboxes.FolderChoice;
import dev.fairlead.mailboxes.MailServer;
import dev.fairlead.mailboxes.MailboxPassword;
import dev.fairlead.mailboxes.MailboxSettings;
import dev.fairlead.mailboxes.Mailboxes;
import dev.fairlead.mailboxes.Security;
import dev.fairlead.people.Role;
import dev.fairlead.people.User;
import dev.fairlead.people.Users;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// Fills the empty program with a fictitious office: its people, its customers, and the mailboxes, which are
/// pulled over IMAP as any others are.
@Component
@Profile("demo")
class DemoOffice {

    private static final String TEAM = "Sales";

    private final Users users;
    private final Customers customers;
    private final Mailboxes mailboxes;

    DemoOffice(Users users, Customers customers, Mailboxes mailboxes) {
        this.users = users;
        this.customers = customers;
        this.mailboxes = mailboxes;
    }

    /// Everybody but `admin`, whom the first start makes.
    void hire(List<Rep> reps) {
        reps.forEach(rep -> hire(rep.username(), rep.displayName(), Role.REP, rep.zone()));
        hire("manager", "Helen Fischer", Role.MANAGER, ZoneId.of("Europe/Berlin"));
        hire("auditor", "Victor Ruiz", Role.AUDITOR, ZoneId.of("Europe/Berlin"));
    }

    private void hire(String username, String displayName, Role role, ZoneId zone) {
        users.add(new User(username, displayName, Set.of(role), TEAM, zone, true), DemoSignIns.PASSWORD);
    }

    void acquire(List<SampleCustomer> known) {
        customers.addAll(known.stream().map(DemoOffice::customer).toList());
    }

    private static Customer customer(SampleCustomer sample) {
        List<Contact> contacts = sample.contacts().stream()
                .map(contact -> new Contact(contact.name(), contact.address()))
                .toList();
        List<String> aliases = sample.alias().isEmpty() ? List.of() : List.of(sample.alias());
        return new Customer(
                0,
                sample.name(),
                aliases,
                List.of(sample.domain()),
                contacts,
                sample.owner(),
                TEAM,
                Customer.Status.ACTIVE);
    }

    void connect(Correspondence letters, DemoMailServer server) {
        for (Rep rep : letters.reps()) {
            MailServer place = new MailServer(DemoMailServer.HOST, server.port(), Security.NONE, rep.username());
            mailboxes.connect(
                    new MailboxSettings(rep.username(), rep.address(), place, FolderChoice.DEFAULT, null),
                    MailboxPassword.of(DemoSignIns.PASSWORD));
        }
    }

    /// Whether every message on the server is stored.
    boolean isPulled() {
        return mailboxes.all().stream()
                .map(mailbox -> mailboxes.status(mailbox.id()).progress())
                .allMatch(progress -> progress.total() > 0 && progress.done() == progress.total());
    }
}
