package dev.fairlead.senders;

import dev.fairlead.customers.Domains;
import dev.fairlead.intake.Direction;
import dev.fairlead.intake.Mail;
import dev.fairlead.intake.MailboxDirectory;
import dev.fairlead.mime.Address;
import dev.fairlead.people.User;
import dev.fairlead.people.Users;
import dev.fairlead.vocabulary.Vocabulary;
import dev.fairlead.vocabulary.VocabularyFolder;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Business addresses with which our people have mail: not our own, not a free-mail provider's, not a carrier's, and
/// not a program's.
@Component
class Outsiders {

    // A circular to many is nobody's correspondence.
    private static final int MOST_RECIPIENTS = 20;
    private static final Pattern PROGRAM = Pattern.compile("(no|do-?not)[-_.]?reply|mailer-daemon|postmaster|bounces?"
            + "|newsletters?|news|notifications?|alerts?|noreply.*|automailer");

    private final MailboxDirectory mailboxes;
    private final Users users;
    private final VocabularyFolder vocabulary;

    Outsiders(MailboxDirectory mailboxes, Users users, VocabularyFolder vocabulary) {
        this.mailboxes = mailboxes;
        this.users = users;
        this.vocabulary = vocabulary;
    }

    /// Tells outsiders as things stand now; to be asked for once a batch.
    Filter now() {
        Vocabulary words = vocabulary.current();
        Set<String> everybody = users.all().stream().map(User::username).collect(Collectors.toSet());
        Set<String> ours = mailboxes.ownedBy(everybody).stream()
                .map(mailbox -> new Address("", mailbox.address()).domain())
                .filter(domain -> !words.isFreeMail(domain))
                .collect(Collectors.toSet());
        return new Filter(words, ours, mailboxes);
    }

    record Filter(Vocabulary words, Set<String> ours, MailboxDirectory mailboxes) {

        /// Who wrote to us, or to whom we wrote.
        List<Address> of(Mail mail) {
            // A number or an account is nobody's address of mail.
            if (mail.isChat() || mail.automatic() || mail.direction() == Direction.INTERNAL) {
                return List.of();
            }
            List<Address> all = mail.direction() == Direction.INBOUND
                    ? List.of(mail.from())
                    : Stream.concat(mail.to().stream(), mail.cc().stream()).toList();
            return all.size() > MOST_RECIPIENTS
                    ? List.of()
                    : all.stream().filter(this::isBusiness).toList();
        }

        boolean isBusiness(Address address) {
            String domain = address.domain();
            int at = address.address().lastIndexOf('@');
            return at > 0
                    && Domains.isDomain(domain)
                    && address.address().length() <= 320
                    && !ours.contains(domain)
                    && !words.isFreeMail(domain)
                    && words.carrierOfDomain(domain).isEmpty()
                    && !PROGRAM.matcher(address.address().substring(0, at)).matches()
                    && mailboxes.byAddress(address.address()).isEmpty();
        }
    }
}
