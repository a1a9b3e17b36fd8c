package dev.fairlead.intake;

import dev.fairlead.archive.Arrival;
import dev.fairlead.intake.MailboxDirectory.FolderRef;
import dev.fairlead.intake.MailboxDirectory.MailboxRef;
import dev.fairlead.linking.Link;
import dev.fairlead.mentions.MentionType;
import dev.fairlead.mime.Address;
import dev.fairlead.mime.Attachment;
import dev.fairlead.mime.ParsedMessage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Puts a mail together from what it says and where it was seen.
@Component
class MailAssembly {

    private final MailboxDirectory mailboxes;

    MailAssembly(MailboxDirectory mailboxes) {
        this.mailboxes = mailboxes;
    }

    /// @param seen where its copies lie, in the order of arrival
    Mail assemble(long mailId, Understood understood, String threadKey, List<Link> links, List<Arrival> seen) {
        ParsedMessage message = understood.message();
        Direction direction = direction(message.from(), message.to(), message.cc(), seen);
        List<String> problems = new ArrayList<>(message.problems());
        problems.addAll(understood.text().unread());
        Stream.concat(understood.copy().failures().stream(), understood.failures().stream())
                .forEach(failure -> problems.add(failure.stage().key() + ": " + failure.cause()));
        return new Mail(
                mailId,
                Texts.cut(message.messageId(), 255),
                message.bodyHash(),
                threadKey,
                Texts.cut(message.subject(), 1000),
                new Address(
                        Texts.cut(message.from().name(), 300),
                        Texts.cut(message.from().address(), 320)),
                message.to(),
                message.cc(),
                sentAt(message, seen),
                direction,
                message.automatic(),
                understood.copy().size(),
                files(message),
                customer(links),
                rep(direction, message.from(), message.to(), message.cc(), seen),
                links,
                understood.recognition().prices(),
                problems,
                Texts.cut(repliesTo(message), 255),
                Courtesy.is(message, understood.text(), understood.recognition().prices()),
                channel(seen),
                0);
    }

    /// The same mail, when a further copy of it was found.
    Mail seenAgain(Mail mail, List<Arrival> seen) {
        Direction direction = direction(mail.from(), mail.to(), mail.cc(), seen);
        return mail.at(direction, rep(direction, mail.from(), mail.to(), mail.cc(), seen), channel(seen));
    }

    /// Said by the folder in which routes put chats, not by the message: a mail that calls itself a chat is none.
    private String channel(List<Arrival> seen) {
        return seen.stream()
                .flatMap(arrival -> mailboxes.folder(arrival.folderId()).stream())
                .filter(folder -> folder.role().equals(MailboxDirectory.CHAT))
                .map(folder -> folder.name().substring(folder.name().lastIndexOf('/') + 1))
                .findFirst()
                .orElse("");
    }

    /// RFC 5322 3.6.4: the last of References is the parent as well.
    private static String repliesTo(ParsedMessage message) {
        return message.inReplyTo().isEmpty() && !message.references().isEmpty()
                ? message.references().getLast()
                : message.inReplyTo();
    }

    /// A logo in a signature is no attachment to anybody.
    private static List<String> files(ParsedMessage message) {
        return message.attachments().stream()
                .filter(attachment -> !attachment.inline())
                .map(Attachment::fileName)
                .toList();
    }

    boolean isOurs(Address address) {
        return mailboxes.byAddress(address.address()).isPresent();
    }

    private Direction direction(Address from, List<Address> to, List<Address> cc, List<Arrival> seen) {
        boolean out = isOurs(from) || seen.stream().anyMatch(this::inSentFolder);
        if (!out) {
            return Direction.INBOUND;
        }
        List<Address> recipients = Stream.concat(to.stream(), cc.stream()).toList();
        boolean amongOurselves = !recipients.isEmpty() && recipients.stream().allMatch(this::isOurs);
        return amongOurselves ? Direction.INTERNAL : Direction.OUTBOUND;
    }

    /// Sent mail is its sender's; received mail is that of whom it is addressed to, before those in copy,
    /// before those who got it some other way.
    private @Nullable String rep(
            Direction direction, Address from, List<Address> to, List<Address> cc, List<Arrival> seen) {
        Stream<MailboxRef> named = direction == Direction.INBOUND
                ? Stream.concat(to.stream(), cc.stream()).flatMap(this::ours)
                : ours(from);
        Stream<MailboxRef> places = seen.stream()
                .filter(arrival -> direction == Direction.INBOUND || inSentFolder(arrival))
                .flatMap(arrival -> mailboxes.mailbox(arrival.mailboxId()).stream());
        return Stream.concat(named, places).map(MailboxRef::owner).findFirst().orElse(null);
    }

    private Stream<MailboxRef> ours(Address address) {
        return mailboxes.byAddress(address.address()).stream();
    }

    private boolean inSentFolder(Arrival arrival) {
        return mailboxes
                .folder(arrival.folderId())
                .map(FolderRef::role)
                .filter("sent"::equals)
                .isPresent();
    }

    static Instant sentAt(ParsedMessage message, List<Arrival> seen) {
        return SentDate.of(message.sentAt(), received(seen));
    }

    private static Instant received(List<Arrival> seen) {
        return seen.isEmpty() ? Instant.EPOCH : seen.getFirst().internalDate();
    }

    private static @Nullable Long customer(List<Link> links) {
        return links.stream()
                .filter(link -> link.type() == MentionType.CUSTOMER && link.score() >= Link.ACCEPTED)
                .max(Comparator.comparingDouble(Link::score))
                .map(Link::customerId)
                .orElse(null);
    }
}
