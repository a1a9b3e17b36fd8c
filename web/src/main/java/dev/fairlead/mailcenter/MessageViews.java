package dev.fairlead.mailcenter;

import dev.fairlead.intake.Mail;
import dev.fairlead.intake.OpenedMail;
import dev.fairlead.mailcenter.MessageView.LetterView;
import dev.fairlead.mailcenter.MessageView.RemoteView;
import dev.fairlead.mentions.Mention;
import dev.fairlead.mime.ParsedMessage;
import dev.fairlead.recognition.Recogniser;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.stereotype.Component;

/// Makes the view of a mail for the page.
@Component
class MessageViews {

    private static final int LONGEST_CONVERSATION = 1000;
    private static final int ORIGINAL_BYTES = 200_000;
    private static final int MOST_REMOTE = 50;

    private final VisibleMails mails;
    private final MailPlaces places;
    private final MailSanitiser sanitiser;
    private final Recogniser recogniser;
    private final Openings openings;

    MessageViews(
            VisibleMails mails, MailPlaces places, MailSanitiser sanitiser, Recogniser recogniser, Openings openings) {
        this.mails = mails;
        this.places = places;
        this.sanitiser = sanitiser;
        this.recogniser = recogniser;
        this.openings = openings;
    }

    /// @param url must open a mail
    /// @param page of its conversation, 0 for the one with the mail
    /// @throws UnknownMail when there is none, or none to be seen
    MessageView of(long id, DeskUrl url, int page, MailDates dates) {
        OpenedMail opened = mails.open(id);
        Mail mail = opened.mail();
        List<Mail> thread = mails.conversation(mail, LONGEST_CONVERSATION);
        ThreadView conversation = ThreadView.of(thread, url, page, dates);
        String tab = tab(url.tab(), opened.message(), thread.size() > 1);
        SafeHtml safe = safe(opened, tab, url);
        openings.seen(mail, tab);
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
                mail.channel(),
                places.of(mail),
                tab,
                MessageView.tabs(opened, url, tab, thread.size() > 1),
                remote(safe, url),
                safe.cut(),
                "/mail/" + id + "/html" + (url.images().isEmpty() ? "" : "?images=" + ShownImages.of(url.images())),
                url.withImages("all").toString(),
                tab.equals("text") ? text(opened, dates) : new TextView(List.of()),
                tab.equals("original") ? original(opened.raw()) : "",
                opened.message().attachments().stream()
                        .filter(part -> !part.inline())
                        .map(part -> FileView.of(id, part, mail.problems()))
                        .toList(),
                conversation,
                tab.equals("thread") ? letters(conversation, dates) : List.of(),
                mail.problems());
    }

    private static String tab(String asked, ParsedMessage message, boolean conversation) {
        boolean known = asked.equals("text") || asked.equals("original") || asked.equals("thread") && conversation;
        if (known) {
            return asked;
        }
        return message.html().isBlank() ? "text" : "html";
    }

    private SafeHtml safe(OpenedMail opened, String tab, DeskUrl url) {
        ParsedMessage message = opened.message();
        return tab.equals("html")
                ? sanitiser.sanitise(message.html(), message.attachments(), ShownImages.of(url.images()))
                : SafeHtml.NONE;
    }

    private static List<RemoteView> remote(SafeHtml safe, DeskUrl url) {
        ShownImages shown = ShownImages.of(url.images());
        return safe.remote().stream()
                .filter(image -> !image.shown())
                .limit(MOST_REMOTE)
                .map(image -> new RemoteView(
                        image.number(),
                        image.origin(),
                        url.withImages(shown.with(image.number())).toString()))
                .toList();
    }

    private List<LetterView> letters(ThreadView conversation, MailDates dates) {
        long newest = conversation.rows().getLast().id();
        return conversation.rows().stream()
                .map(row -> new LetterView(row, text(mails.open(row.id()), dates), row.current() || row.id() == newest))
                .toList();
    }

    private TextView text(OpenedMail opened, MailDates dates) {
        String sender = opened.message().from().address();
        List<Mention> mentions = recogniser
                .recognise(opened.text(), opened.mail().sentAt(), sender)
                .mentions();
        return TextView.of(opened.text(), mentions, dates);
    }

    // Latin-1 shows every byte as one character and fails on none.
    private static String original(byte[] raw) {
        int length = Math.min(raw.length, ORIGINAL_BYTES);
        return new String(raw, 0, length, StandardCharsets.ISO_8859_1) + (length < raw.length ? "\n…" : "");
    }
}
