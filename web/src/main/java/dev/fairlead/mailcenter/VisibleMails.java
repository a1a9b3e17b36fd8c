package dev.fairlead.mailcenter;

import dev.fairlead.intake.Mail;
import dev.fairlead.intake.MailCopy;
import dev.fairlead.intake.MailReader;
import dev.fairlead.intake.Mails;
import dev.fairlead.intake.OpenedMail;
import dev.fairlead.linking.Link;
import dev.fairlead.mime.Attachment;
import dev.fairlead.people.CurrentUser;
import dev.fairlead.search.Access;
import dev.fairlead.text.MessageText;
import java.util.List;
import java.util.Map;
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
        return mails.find(id).filter(mail -> mails.isOpenTo(mail, access)).orElseThrow(() -> UnknownMail.withId(id));
    }

    /// @throws UnknownMail when there is none, or none to be seen
    OpenedMail open(long id) {
        return reader.open(get(id).id()).orElseThrow(() -> UnknownMail.withId(id));
    }

    /// Its bytes as the mail server sent them, unread.
    ///
    /// @throws UnknownMail when there is none, or none to be seen
    byte[] raw(long id) {
        return reader.raw(get(id).id()).orElseThrow(() -> UnknownMail.withId(id));
    }

    /// One of its attachments.
    ///
    /// @throws UnknownMail when there is no such mail, none to be seen, or it has no such attachment
    Attachment attachment(OpenedMail opened, int number) {
        List<Attachment> attachments = opened.message().attachments();
        return attachments.stream()
                .filter(attachment -> attachment.index() == number)
                .findFirst()
                .orElseThrow(() -> UnknownMail.attachment(opened.mail().id(), number, attachments.size()));
    }

    /// What an attached file says, which may take its time.
    MessageText fileText(OpenedMail opened, int number) {
        return reader.fileText(opened.message(), attachment(opened, number));
    }

    /// What may be seen of the mail's conversation, oldest first, at most `max`.
    List<Mail> conversation(Mail mail, int max) {
        return seen(mails.thread(mail.threadKey(), max));
    }

    /// Those of these mails that may be seen.
    List<Mail> seen(List<Mail> some) {
        Access access = currentUser.access();
        if (access.everything()) {
            return some;
        }
        Map<Long, List<MailCopy>> copies =
                mails.copies(some.stream().map(Mail::id).toList());
        return some.stream()
                .filter(mail -> Mails.isOpen(mail, copies.getOrDefault(mail.id(), List.of()), access))
                .toList();
    }

    /// Its links as they are now.
    List<Link> links(long id) {
        return mails.find(id).map(Mail::links).orElse(List.of());
    }
}
