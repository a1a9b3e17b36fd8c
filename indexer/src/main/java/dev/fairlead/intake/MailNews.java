package dev.fairlead.intake;

import dev.fairlead.events.Event;
import dev.fairlead.events.EventType;
import dev.fairlead.events.Outbox;
import dev.fairlead.linking.Link;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/// Tells of mails that are archived, linked and linked anew, in the transaction that writes their rows: a batch that
/// is repeated changes nothing and tells nothing.
@Component
class MailNews {

    private final Outbox outbox;

    MailNews(Outbox outbox) {
        this.outbox = outbox;
    }

    /// @param before of the changed mails, by id
    void tell(List<Mail> fresh, List<Mail> changed, Map<Long, Mail> before) {
        List<Event> events = new ArrayList<>();
        for (Mail mail : fresh) {
            if (outbox.isNews(mail.sentAt())) {
                events.addAll(of(mail));
            }
        }
        for (Mail mail : changed) {
            Mail former = before.get(mail.id());
            if (former != null && outbox.isNews(mail.sentAt()) && !links(mail).equals(links(former))) {
                boolean first = links(former).isEmpty();
                events.add(linked(first ? EventType.MESSAGE_LINKED : EventType.MESSAGE_RELINKED, mail));
            }
        }
        outbox.tell(events);
    }

    /// What is told of a mail that is new.
    List<Event> of(Mail mail) {
        return links(mail).isEmpty()
                ? List.of(archived(mail))
                : List.of(archived(mail), linked(EventType.MESSAGE_LINKED, mail));
    }

    private Event archived(Mail mail) {
        return Event.of(EventType.MESSAGE_ARCHIVED, "message", mail.id())
                .with("messageId", mail.messageId())
                .with("subject", outbox.subject(mail.subject()))
                .with("sentAt", mail.sentAt())
                .with("direction", mail.direction().key())
                .with("rep", mail.rep())
                .with("channel", mail.isChat() ? mail.channel() : "mail");
    }

    private static Event linked(EventType type, Mail mail) {
        return Event.of(type, "message", mail.id())
                .with("messageId", mail.messageId())
                .with("customerId", mail.customerId())
                .with("links", links(mail));
    }

    /// As JSON has it.
    record Concerned(String type, String value) {}

    /// What counts as certain, always in the same order.
    private static List<Concerned> links(Mail mail) {
        return mail.links().stream()
                .filter(link -> link.score() >= Link.ACCEPTED)
                .map(link -> new Concerned(link.type().key(), link.value()))
                .distinct()
                .sorted(Comparator.comparing(Concerned::type).thenComparing(Concerned::value))
                .toList();
    }
}
