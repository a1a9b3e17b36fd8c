package dev.fairlead.mailcenter;

import dev.fairlead.intake.MailboxDirectory;
import dev.fairlead.linking.Link;
import dev.fairlead.linking.Linker;
import dev.fairlead.linking.ReadMail;
import dev.fairlead.mentions.MentionType;
import dev.fairlead.mime.Address;
import dev.fairlead.mime.MimeReader;
import dev.fairlead.mime.ParsedMessage;
import dev.fairlead.people.CurrentUser;
import dev.fairlead.people.Role;
import dev.fairlead.people.User;
import dev.fairlead.recognition.Recogniser;
import dev.fairlead.recognition.Recognition;
import dev.fairlead.search.Access;
import dev.fairlead.text.MessageText;
import dev.fairlead.text.TextReader;
import java.time.Instant;
import java.util.Objects;
import org.springframework.stereotype.Component;

/// Reads a mail all the way to its links without keeping anything: what the pipeline would make of it, but for what
/// its conversation would hand on.
@Component
class TriedMails {

    private final MimeReader mime;
    private final TextReader reader;
    private final Recogniser recogniser;
    private final Linker linker;
    private final MailboxDirectory mailboxes;
    private final CurrentUser currentUser;

    TriedMails(
            MimeReader mime,
            TextReader reader,
            Recogniser recogniser,
            Linker linker,
            MailboxDirectory mailboxes,
            CurrentUser currentUser) {
        this.mime = mime;
        this.reader = reader;
        this.recogniser = recogniser;
        this.linker = linker;
        this.mailboxes = mailboxes;
        this.currentUser = currentUser;
    }

    /// @param sentAt against which dates without a year are read
    TriedMail text(String subject, String text, String from, Instant sentAt) {
        return of(ParsedMessage.written(subject, addressIn(from), sentAt, text, ""), sentAt);
    }

    /// @param raw a whole message as in an .eml file
    TriedMail message(byte[] raw) {
        ParsedMessage message = mime.read(raw);
        return of(message, Objects.requireNonNullElseGet(message.sentAt(), Instant::now));
    }

    private TriedMail of(ParsedMessage message, Instant sentAt) {
        MessageText text = reader.read(message);
        Recognition seen = recogniser.recognise(text, sentAt, message.from().address());
        ReadMail mail = new ReadMail(
                message,
                text,
                seen,
                address -> mailboxes.byAddress(address.address()).isPresent());
        return new TriedMail(
                text,
                seen,
                linker.link(mail).links().stream().filter(this::isOpen).toList());
    }

    /// That a customer exists may be news to who tries a mail.
    private boolean isOpen(Link link) {
        User user = currentUser.user();
        Access access = currentUser.access();
        return link.type() != MentionType.CUSTOMER
                || user.is(Role.ADMIN)
                || access.everything()
                || link.customerId() == null
                || access.customers().contains(link.customerId());
    }

    /// `jo@acme.com` or `Jo <jo@acme.com>`.
    private static Address addressIn(String from) {
        int open = from.lastIndexOf('<');
        int close = from.lastIndexOf('>');
        return open >= 0 && close > open
                ? new Address(
                        from.substring(0, open).strip(),
                        from.substring(open + 1, close).strip())
                : new Address("", from.strip());
    }
}
