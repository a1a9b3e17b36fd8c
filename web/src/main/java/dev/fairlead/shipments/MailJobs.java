package dev.fairlead.shipments;

import dev.fairlead.intake.Mail;
import dev.fairlead.intake.Mails;
import dev.fairlead.linking.Link;
import dev.fairlead.mentions.MentionType;
import dev.fairlead.people.CurrentUser;
import java.util.List;
import org.springframework.stereotype.Component;

/// Which orders and shipments a mail is about: those that go by a number it names.
@Component
class MailJobs {

    private static final int MOST = 20;

    private final Mails mails;
    private final Jobs jobs;
    private final CurrentUser current;

    MailJobs(Mails mails, Jobs jobs, CurrentUser current) {
        this.mails = mails;
        this.jobs = jobs;
        this.current = current;
    }

    /// None of a mail that the person who is asking may not read.
    List<Job> of(long mailId) {
        return mails.find(mailId)
                .filter(mail -> mails.isOpenTo(mail, current.access()))
                .map(mail -> jobs.numbered(
                        numbers(mail, MentionType.BL),
                        numbers(mail, MentionType.BOOKING),
                        numbers(mail, MentionType.CONTAINER),
                        MOST))
                .orElse(List.of());
    }

    private static List<String> numbers(Mail mail, MentionType type) {
        return mail.links().stream()
                .filter(link -> link.type() == type && link.score() >= Link.SUGGESTED)
                .map(Link::value)
                .distinct()
                .toList();
    }
}
