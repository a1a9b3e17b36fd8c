package dev.fairlead.mailcenter;

import dev.fairlead.intake.Mail;
import dev.fairlead.intake.OpenedMail;
import dev.fairlead.mime.ParsedMessage;
import dev.fairlead.recognition.Mention;
import dev.fairlead.recognition.Recogniser;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.stereotype.Component;

/// Makes the view of a mail for the page.
@Component
class MessageViews {

    private static final int LONGEST_CONVERSATION = 200;
    private static final int ORIGINAL_BYTES = 200_000;

    private final VisibleMails mails;
    private final MailPlaces places;
    private final MailSanitiser sanitiser;
    private final Recogniser recogniser;

    MessageViews(VisibleMails mails, MailPlaces places, MailSanitiser sanitiser, Recogniser recogniser) {
        this.mails = mails;
        this.places = places;
        this.sanitiser = sanitiser;
        this.recogniser = recogniser;
    }

    /// @param url must open a mail
    /// @throws UnknownMail when there is none, or none to be seen
    MessageView of(long id, DeskUrl url, MailDates dates) {
        OpenedMail opened = mails.open(id);
        Mail mail = opened.mail();
        ParsedMessage message = opened.message();
        String tab = tab(url.tab(), message);
        SafeHtml safe = tab.equals("html")
                ? sanitiser.sanitise(message.html(), message.attachments(), url.images())
                : new SafeHtml("", 0, false);
        return new MessageView(
                mail.id(),
                mail.subject(),
                mail.from(),
                mail.to(),
                mail.cc(),
                dates.whole(mail.sentAt()),
                dates.brief(mail.sentAt()),
                mail.direction().key(),
                mail.automatic(),
                places.of(mail),
                tab,
                MessageView.tabs(opened, url, tab),
                safe.remoteImages(),
                safe.cut(),
                "/mail/" + id + "/html" + (url.images() ? "?images=true" : ""),
                url.withImages().toString(),
                tab.equals("text") ? text(opened) : new TextView(List.of()),
                tab.equals("original") ? original(opened.raw()) : "",
                message.attachments().stream()
                        .filter(part -> !part.inline())
                        .map(part -> FileView.of(id, part, opened.text()))
                        .toList(),
                Concern.of(mail.links()),
                mails.conversation(mail, LONGEST_CONVERSATION).stream()
                        .map(one -> MessageView.ThreadRow.of(one, url, dates))
                        .toList(),
                mail.problems());
    }

    private static String tab(String asked, ParsedMessage message) {
        boolean html = !message.html().isBlank();
        return switch (asked) {
            case "text", "original" -> asked;
            default -> html ? "html" : "text";
        };
    }

    private TextView text(OpenedMail opened) {
        List<Mention> mentions =
                recogniser.recognise(opened.text(), opened.mail().sentAt()).mentions();
        return TextView.of(opened.text(), mentions);
    }

    // Latin-1 shows every byte as one character and fails on none.
    private static String original(byte[] raw) {
        int length = Math.min(raw.length, ORIGINAL_BYTES);
        return new String(raw, 0, length, StandardCharsets.ISO_8859_1) + (length < raw.length ? "\n…" : "");
    }
}
