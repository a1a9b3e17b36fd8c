package dev.fairlead.timeline;

import dev.fairlead.intake.Mail;
import dev.fairlead.intake.MailStage;
import dev.fairlead.linking.Link;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Keeps in step with the mails which of them concern which customers for certain, and what they are about.
@Component
class CustomerMailStage implements MailStage {

    private final JdbcClient jdbc;
    private final JdbcTemplate template;
    private final TopicRows topicRows;

    CustomerMailStage(JdbcClient jdbc, JdbcTemplate template, TopicRows topicRows) {
        this.jdbc = jdbc;
        this.template = template;
        this.topicRows = topicRows;
    }

    @Override
    public String name() {
        return "customers";
    }

    @Override
    public void take(List<Mail> changed) {
        List<Long> ids = changed.stream().map(Mail::id).toList();
        jdbc.sql("delete from customer_mail where mail_id in (:ids)")
                .param("ids", ids)
                .update();
        var topics = new ArrayList<TopicRows.Row>();
        var rows = new ArrayList<Object[]>();
        for (Mail mail : changed) {
            Set<Long> customers = customersOf(mail);
            customers.forEach(customer -> rows.add(row(mail, customer)));
            Set<Topics.Topic> about = customers.isEmpty() ? Set.of() : Topics.of(mail);
            customers.forEach(customer -> about.forEach(
                    topic -> topics.add(new TopicRows.Row(mail.id(), customer, topic.kind(), topic.value()))));
        }
        template.batchUpdate(
                "insert into customer_mail (mail_id, customer_id, thread_key, sent_at, rep) values (?, ?, ?, ?, ?)",
                rows);
        topicRows.replace(ids, topics);
    }

    private static Object[] row(Mail mail, long customer) {
        return new Object[] {
            mail.id(),
            customer,
            mail.threadKey(),
            mail.sentAt().atOffset(ZoneOffset.UTC),
            Objects.requireNonNullElse(mail.rep(), "")
        };
    }

    static Set<Long> customersOf(Mail mail) {
        return Stream.concat(
                        Stream.ofNullable(mail.customerId()),
                        mail.links().stream()
                                .filter(link -> link.score() >= Link.ACCEPTED
                                        || link.by().equals(Link.PERSON))
                                .map(Link::customerId)
                                .filter(Objects::nonNull))
                .collect(Collectors.toSet());
    }
}
