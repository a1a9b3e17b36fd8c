package dev.fairlead.timeline;

import dev.fairlead.intake.Mail;
import dev.fairlead.linking.Link;
import dev.fairlead.mentions.MentionType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What customers write of: lanes, equipment and cargo, counted in mails.
@Component
class Topics {

    private static final int MOST = 12;
    private static final int LONGEST = 300;
    private static final Set<MentionType> TYPES = Set.of(MentionType.LANE, MentionType.EQUIPMENT, MentionType.CARGO);

    /// Of all mails the numbers are kept: to count them takes longer the more a customer writes.
    private static final String KEPT = "select kind, topic, mails from customer_topic_count"
            + " where customer_id = :customer and mails > 0 order by mails desc, topic";

    private static final String SEEN = "select kind, topic, count(*) from customer_topic where customer_id = :customer"
            + " and exists (select 1 from mail_copy k join arrival a on a.message_id = k.message_id"
            + " where k.mail_id = customer_topic.mail_id and a.mailbox_id in (:mailboxes))"
            + " group by kind, topic order by count(*) desc, topic";

    private final JdbcClient jdbc;

    Topics(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @param kind `lane`, `equipment` or `cargo`, which is also how searches name it
    /// @param mails in which it stands
    record Topic(String kind, String value, int mails) {

        /// A search that finds them.
        public String query(String customer) {
            return "customer:\"%s\" %s:\"%s\"".formatted(customer.replace('"', ' '), kind, value.replace('"', ' '));
        }
    }

    /// The topics of a mail: of its certain links, and the lanes of the rates in it.
    static Set<Topic> of(Mail mail) {
        Stream<Topic> linked = mail.links().stream()
                .filter(link -> TYPES.contains(link.type()))
                .filter(link -> link.score() >= Link.ACCEPTED || link.by().equals(Link.PERSON))
                .map(link -> new Topic(link.type().key(), link.value(), 1));
        Stream<Topic> quoted = mail.rates().stream()
                .filter(rate -> rate.pol() != null && rate.pod() != null)
                .map(rate -> new Topic("lane", rate.pol() + "-" + rate.pod(), 1));
        return Stream.concat(linked, quoted)
                .filter(topic -> topic.value().length() <= LONGEST)
                .collect(Collectors.toSet());
    }

    /// By kind, those of most mails first, at most a dozen each; from mail that the reader may see.
    Map<String, List<Topic>> of(TimelineSpan span) {
        if (!span.isOpen() && span.access().mailboxes().isEmpty()) {
            return Map.of();
        }
        var topics = new TreeMap<String, List<Topic>>();
        jdbc.sql(span.isOpen() ? KEPT : SEEN)
                .param("customer", span.customerId())
                .param("mailboxes", span.access().mailboxes())
                .query(row -> {
                    List<Topic> ofKind = topics.computeIfAbsent(row.getString(1), kind -> new ArrayList<>());
                    if (ofKind.size() < MOST) {
                        ofKind.add(new Topic(row.getString(1), row.getString(2), row.getInt(3)));
                    }
                });
        return topics;
    }
}
