package dev.fairlead.mailcenter;

import dev.fairlead.intake.Mail;
import dev.fairlead.mime.BaseSubject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A conversation, oldest first, a page at a time.
///
/// @param total of its mails that the reader may see
/// @param earlier address of the page before, null on the first; `later` of the one after
/// @param subjects how many different things its mails are about, by their subjects
record ThreadView(
        int total,
        int subjects,
        List<Row> rows,
        @Nullable String earlier,
        @Nullable String later) {

    static final int PAGE = 25;

    /// One mail of the conversation.
    ///
    /// @param branch where the subject changes; null where it goes on
    record Row(
            long id,
            String href,
            String sender,
            String subject,
            String date,
            String wholeDate,
            String direction,
            int files,
            boolean current,
            @Nullable Branch branch) {}

    /// A part of the conversation that has a subject of its own.
    ///
    /// @param href the search for that part alone
    record Branch(String subject, long mails, String href) {}

    /// @param page asked for, from 1; 0 for the one with the mail that is open
    static ThreadView of(List<Mail> mails, DeskUrl url, int page, MailDates dates) {
        List<String> subjects = mails.stream()
                .map(mail -> BaseSubject.of(mail.subject()).text())
                .toList();
        Map<String, Long> sizes =
                subjects.stream().collect(Collectors.groupingBy(subject -> subject, Collectors.counting()));
        int pages = Math.max(1, (mails.size() + PAGE - 1) / PAGE);
        int shown = Math.clamp(page > 0 ? page : pageOf(mails, url), 1, pages);
        List<Row> rows = new ArrayList<>();
        for (int at = (shown - 1) * PAGE; at < Math.min(mails.size(), shown * PAGE); at++) {
            boolean turns = at == 0 ? sizes.size() > 1 : !subjects.get(at).equals(subjects.get(at - 1));
            Mail mail = mails.get(at);
            rows.add(row(mail, url, dates, turns ? branch(mail, sizes.getOrDefault(subjects.get(at), 1L)) : null));
        }
        return new ThreadView(
                mails.size(),
                sizes.size(),
                rows,
                shown > 1 ? url.threadPage(shown - 1) : null,
                shown < pages ? url.threadPage(shown + 1) : null);
    }

    private static int pageOf(List<Mail> mails, DeskUrl url) {
        for (int at = 0; at < mails.size(); at++) {
            if (Long.valueOf(mails.get(at).id()).equals(url.open())) {
                return at / PAGE + 1;
            }
        }
        return 1;
    }

    private static Branch branch(Mail mail, long size) {
        String words = BaseSubject.of(mail.subject()).text();
        String q = QueryText.filter("thread", mail.threadKey())
                + (words.isEmpty() ? "" : " subject:\"" + words.replace("\"", "") + "\"");
        return new Branch(mail.subject(), size, DeskUrl.ofQuery(q).toString());
    }

    private static Row row(Mail mail, DeskUrl url, MailDates dates, @Nullable Branch branch) {
        return new Row(
                mail.id(),
                url.opening(mail.id()).toString(),
                Senders.inList(mail.from().name(), mail.from().address()),
                mail.subject(),
                dates.brief(mail.sentAt()),
                dates.whole(mail.sentAt()),
                mail.direction().key(),
                mail.fileNames().size(),
                Long.valueOf(mail.id()).equals(url.open()),
                branch);
    }
}
