package dev.fairlead.mailcenter;

import dev.fairlead.intake.OpenedMail;
import dev.fairlead.mime.Address;
import java.util.List;

/// One mail as the page shows it.
///
/// @param channel of a chat: `whatsapp`; empty for a mail
/// @param tab what is shown of it: `html`, `text`, `original`, or `thread` for the whole conversation
/// @param remote pictures that lie elsewhere and are not shown
/// @param frame address of the safe document
/// @param allImagesHref this view with all of them
/// @param original the first lines of the raw message, empty on other tabs
/// @param letters the mails of the conversation as text, newest open; empty on other tabs
record MessageView(
        long id,
        String subject,
        Address from,
        List<Address> to,
        List<Address> cc,
        String date,
        String briefDate,
        String direction,
        boolean automatic,
        String channel,
        List<MailPlaces.Place> places,
        String tab,
        List<Tab> tabs,
        List<RemoteView> remote,
        boolean cut,
        String frame,
        String allImagesHref,
        TextView text,
        String original,
        List<FileView> files,
        ThreadView conversation,
        List<LetterView> letters,
        List<String> problems) {

    record Tab(String key, String href, boolean on) {}

    /// A picture that lies elsewhere.
    ///
    /// @param href this view with the picture
    record RemoteView(int number, String origin, String href) {}

    /// A mail of the conversation with its words.
    record LetterView(ThreadView.Row row, TextView text, boolean open) {}

    /// The tabs of this mail: HTML only where there is some, the conversation only where there is one.
    static List<Tab> tabs(OpenedMail opened, DeskUrl url, String tab, boolean conversation) {
        return java.util.stream.Stream.of("html", "text", "original", "thread")
                .filter(key -> !key.equals("html") || !opened.message().html().isBlank())
                .filter(key -> !key.equals("thread") || conversation)
                .map(key -> new Tab(key, url.onTab(key).toString(), key.equals(tab)))
                .toList();
    }
}
