package dev.fairlead.mailcenter;

import dev.fairlead.intake.Mail;
import dev.fairlead.intake.OpenedMail;
import dev.fairlead.mime.Attachment;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// One message and its parts, by program.
@RestController
@RequestMapping("/api/v1/messages/{id}")
class MessageApi {

    private static final int LONGEST_THREAD = 500;

    record ThreadAnswer(long total, List<MessageAnswer.Item> items) {}

    private final VisibleMails mails;
    private final MailPlaces places;
    private final MailSanitiser sanitiser;

    MessageApi(VisibleMails mails, MailPlaces places, MailSanitiser sanitiser) {
        this.mails = mails;
        this.places = places;
        this.sanitiser = sanitiser;
    }

    @GetMapping
    MessageAnswer message(@PathVariable long id) {
        OpenedMail opened = mails.open(id);
        return MessageAnswer.of(opened, places.of(opened.mail()));
    }

    /// The bytes as the mail server sent them.
    @GetMapping("/raw")
    ResponseEntity<byte[]> raw(@PathVariable long id) {
        ContentDisposition name =
                ContentDisposition.attachment().filename("mail-" + id + ".eml").build();
        return Downloads.of(mails.open(id).raw(), MediaType.parseMediaType("message/rfc822"), name);
    }

    /// The whole body as text, quoted words included.
    @GetMapping("/text")
    ResponseEntity<byte[]> text(@PathVariable long id) {
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("X-Content-Type-Options", "nosniff")
                .body(mails.open(id).text().body().getBytes(StandardCharsets.UTF_8));
    }

    /// The safe document; of a mail without HTML an empty one.
    @GetMapping("/html")
    ResponseEntity<byte[]> html(@PathVariable long id, @RequestParam(defaultValue = "false") boolean images) {
        OpenedMail opened = mails.open(id);
        return MailDocument.of(
                sanitiser.sanitise(opened.message().html(), opened.message().attachments(), images), images);
    }

    @GetMapping("/attachments/{n}")
    ResponseEntity<byte[]> attachment(@PathVariable long id, @PathVariable int n) {
        List<Attachment> attachments = mails.open(id).message().attachments();
        return attachments.stream()
                .filter(attachment -> attachment.index() == n)
                .findFirst()
                .map(Downloads::of)
                .orElseThrow(() -> UnknownMail.attachment(id, n, attachments.size()));
    }

    @GetMapping("/thread")
    ThreadAnswer thread(@PathVariable long id) {
        List<Mail> conversation = mails.conversation(mails.get(id), LONGEST_THREAD);
        return new ThreadAnswer(
                conversation.size(),
                conversation.stream().map(MessageAnswer.Item::of).toList());
    }
}
