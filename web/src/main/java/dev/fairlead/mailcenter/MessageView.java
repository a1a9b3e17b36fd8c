package dev.fairlead.mailcenter;

import dev.fairlead.intake.Mail;
import dev.fairlead.intake.OpenedMail;
import dev.fairlead.mime.Address;
import java.util.List;

/// One mail as the page shows it.
///
/// @param tab what is shown of it: `html`, `text` or `original`
/// @param remoteImages pictures that lie elsewhere and are not shown, 0 when they are
/// @param frame address of the safe document
/// @param original the first lines of the raw message, empty on other tabs
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
        List<MailPlaces.Place> places,
        String tab,
        List<Tab> tabs,
        int remoteImages,
        boolean cut,
        String frame,
        String imagesHref,
        TextView text,
        String original,
        List<FileView> files,
        List<Concern> concerns,
        List<ThreadRow> conversation,
        List<String> problems) {

    record Tab(String key, String href, boolean on) {}

    /// One mail of the conversation.
    record ThreadRow(
            long id,
            String href,
            String sender,
            String subject,
            String date,
            String wholeDate,
            String direction,
            boolean current) {

        static ThreadRow of(Mail mail, DeskUrl url, MailDates dates) {
            return new ThreadRow(
                    mail.id(),
                    url.opening(mail.id()).toString(),
                    Senders.inList(mail.from().name(), mail.from().address()),
                    mail.subject(),
                    dates.brief(mail.sentAt()),
                    dates.whole(mail.sentAt()),
                    mail.direction().key(),
                    Long.valueOf(mail.id()).equals(url.open()));
        }
    }

    /// The tabs of this mail: HTML only where there is some.
    static List<Tab> tabs(OpenedMail opened, DeskUrl url, String tab) {
        List<String> keys =
                opened.message().html().isBlank() ? List.of("text", "original") : List.of("html", "text", "original");
        return keys.stream()
                .map(key -> new Tab(key, url.onTab(key).toString(), key.equals(tab)))
                .toList();
    }
}
