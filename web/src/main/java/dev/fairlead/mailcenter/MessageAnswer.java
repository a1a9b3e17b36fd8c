package dev.fairlead.mailcenter;

import dev.fairlead.intake.Mail;
import dev.fairlead.intake.OpenedMail;
import dev.fairlead.mime.Address;
import dev.fairlead.mime.Attachment;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A message as the REST API shows it: everything but its bodies.
///
/// @param places the folders in which copies lie, as far as they are known
/// @param automatic an auto-reply, newsletter or system mail
/// @param channel `mail`, or where it was said: `whatsapp`
/// @param problems what could not be read, in sentences
record MessageAnswer(
        long id,
        String messageId,
        String thread,
        String subject,
        String from,
        List<String> to,
        List<String> cc,
        Instant date,
        String direction,
        boolean automatic,
        int size,
        @Nullable String rep,
        List<String> mailboxes,
        List<MailPlaces.Place> places,
        List<AttachmentAnswer> attachments,
        List<LinkAnswer> links,
        List<String> problems,
        String channel) {

    /// @param n counts from 1; the last part of the attachment's address
    record AttachmentAnswer(int n, String fileName, String mediaType, boolean inline) {
        static AttachmentAnswer of(Attachment part) {
            return new AttachmentAnswer(part.index(), part.fileName(), part.mediaType(), part.inline());
        }
    }

    /// One message of a conversation.
    record Item(
            long id,
            String messageId,
            String subject,
            String from,
            Instant date,
            String direction,
            List<String> fileNames) {
        static Item of(Mail mail) {
            return new Item(
                    mail.id(),
                    mail.messageId(),
                    mail.subject(),
                    mail.from().toString(),
                    mail.sentAt(),
                    mail.direction().key(),
                    mail.fileNames());
        }
    }

    static MessageAnswer of(OpenedMail opened, List<MailPlaces.Place> places) {
        Mail mail = opened.mail();
        return new MessageAnswer(
                mail.id(),
                mail.messageId(),
                mail.threadKey(),
                mail.subject(),
                mail.from().toString(),
                mail.to().stream().map(Address::toString).toList(),
                mail.cc().stream().map(Address::toString).toList(),
                mail.sentAt(),
                mail.direction().key(),
                mail.automatic(),
                mail.size(),
                mail.rep(),
                places.stream().map(MailPlaces.Place::mailbox).distinct().toList(),
                places,
                opened.message().attachments().stream()
                        .map(AttachmentAnswer::of)
                        .toList(),
                mail.links().stream().map(LinkAnswer::of).toList(),
                mail.problems(),
                mail.isChat() ? mail.channel() : "mail");
    }
}
