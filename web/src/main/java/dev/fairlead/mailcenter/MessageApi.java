package dev.fairlead.mailcenter;

import dev.fairlead.intake.Mail;
import dev.fairlead.intake.OpenedMail;
import dev.fairlead.mime.Attachment;
import dev.fairlead.mime.ParsedMessage;
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
    private final Openings openings;

    MessageApi(VisibleMails mails, MailPlaces places, MailSanitiser sanitiser, Openings openings) {
        this.mails = mails;
        this.places = places;
        this.sanitiser = sanitiser;
        this.openings = openings;
    }

    @GetMapping
    MessageAnswer message(@PathVariable long id) {
        OpenedMail opened = mails.open(id);
        return MessageAnswer.of(opened, places.of(opened.mail()));
    }

    /// The bytes as the mail server sent them; their hash is checked, nothing of them is read.
    @GetMapping("/raw")
    ResponseEntity<byte[]> raw(@PathVariable long id) {
        ContentDisposition name =
                ContentDisposition.attachment().filename("mail-" + id + ".eml").build();
        byte[] raw = mails.raw(id);
        openings.raw(id);
        return Downloads.of(raw, MediaType.parseMediaType("message/rfc822"), name);
    }

    /// The whole body as text, quoted words included.
    @GetMapping("/text")
    ResponseEntity<byte[]> text(@PathVariable long id) {
        String body = mails.open(id).text().body();
        openings.text(id);
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("X-Content-Type-Options", "nosniff")
                .body(body.getBytes(StandardCharsets.UTF_8));
    }

    /// The safe document; of a mail without HTML an empty one.
    ///
    /// @param images which remote images to show: `all`, or their numbers with commas
    @GetMapping("/html")
    ResponseEntity<byte[]> html(@PathVariable long id, @RequestParam(defaultValue = "") String images) {
        ParsedMessage message = mails.open(id).message();
        openings.html(id);
        return MailDocument.of(sanitiser.sanitise(message.html(), message.attachments(), ShownImages.of(images)));
    }

    @GetMapping("/attachments/{n}")
    ResponseEntity<byte[]> attachment(@PathVariable long id, @PathVariable int n) {
        Attachment attachment = mails.attachment(mails.open(id), n);
        openings.attachment(id, n);
        return Downloads.of(attachment);
    }

    @GetMapping("/thread")
    ThreadAnswer thread(@PathVariable long id) {
        List<Mail> conversation = mails.conversation(mails.get(id), LONGEST_THREAD);
        return new ThreadAnswer(
                conversation.size(),
                conversation.stream().map(MessageAnswer.Item::of).toList());
    }
}
