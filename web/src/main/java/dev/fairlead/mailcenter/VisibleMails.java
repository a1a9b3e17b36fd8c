package dev.fairlead.mailcenter;

import dev.fairlead.intake.Mail;
import dev.fairlead.intake.MailReader;
import dev.fairlead.intake.Mails;
import dev.fairlead.intake.OpenedMail;
import dev.fairlead.linking.Link;
import dev.fairlead.people.CurrentUser;
import dev.fairlead.search.Access;
import java.util.Collections;
import java.util.List;
import org.springframework.stereotype.Component;

/// The mails that the person who is asking may see; for that person there are no others.
@Component
class VisibleMails {

    private final Mails mails;
    private final MailReader reader;
    private final CurrentUser currentUser;

    VisibleMails(Mails mails, MailReader reader, CurrentUser currentUser) {
        this.mails = mails;
        this.reader = reader;
        this.currentUser = currentUser;
    }

    /// @throws UnknownMail when there is none, or none to be seen
    Mail get(long id) {
        Access access = currentUser.access();
        return mails.find(id).filter(mail -> isOpen(mail, access)).orElseThrow(() -> UnknownMail.withId(id));
    }

    /// @throws UnknownMail when there is none, or none to be seen
    OpenedMail open(long id) {
        return reader.open(get(id).id()).orElseThrow(() -> UnknownMail.withId(id));
    }

    /// What may be seen of the mail's conversation, oldest first, at most `max`.
    List<Mail> conversation(Mail mail, int max) {
        Access access = currentUser.access();
        return mails.thread(mail.threadKey(), max).stream()
                .filter(one -> isOpen(one, access))
                .toList();
    }

    /// Its links as they are now.
    List<Link> links(long id) {
        return mails.find(id).map(Mail::links).orElse(List.of());
    }

    private boolean isOpen(Mail mail, Access access) {
        return access.everything()
                || mail.links().stream().anyMatch(link -> isOf(access, link))
                || !Collections.disjoint(mails.mailboxesOf(mail.id()), access.mailboxes());
    }

    // As the index sees it: a customer that is only suspected opens nothing.
    private static boolean isOf(Access access, Link link) {
        boolean certain = link.score() >= Link.ACCEPTED || link.by().equals("person");
        return certain && link.customerId() != null && access.customers().contains(link.customerId());
    }
}
