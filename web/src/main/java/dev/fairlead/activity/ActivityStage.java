package dev.fairlead.activity;

import dev.fairlead.intake.Direction;
import dev.fairlead.intake.Mail;
import dev.fairlead.intake.MailStage;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Keeps what the figures count in step with the mails: mail between a rep and the outside, written by people.
@Component
class ActivityStage implements MailStage {

    private final JdbcClient jdbc;
    private final JdbcTemplate template;

    ActivityStage(JdbcClient jdbc, JdbcTemplate template) {
        this.jdbc = jdbc;
        this.template = template;
    }

    @Override
    public String name() {
        return "activity";
    }

    @Override
    public void take(List<Mail> changed) {
        jdbc.sql("delete from activity_message where mail_id in (:ids)")
                .param("ids", changed.stream().map(Mail::id).toList())
                .update();
        template.batchUpdate(
                "insert into activity_message (mail_id, rep, customer_id, sent_at, outbound, quoted, thread_key)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                changed.stream()
                        .filter(ActivityStage::counts)
                        .map(ActivityStage::row)
                        .toList());
    }

    private static boolean counts(Mail mail) {
        return mail.rep() != null && !mail.automatic() && mail.direction() != Direction.INTERNAL;
    }

    private static Object[] row(Mail mail) {
        boolean outbound = mail.direction() == Direction.OUTBOUND;
        return new Object[] {
            mail.id(),
            mail.rep(),
            mail.customerId(),
            mail.sentAt().atOffset(ZoneOffset.UTC),
            outbound,
            outbound && !mail.offers().isEmpty(),
            mail.threadKey()
        };
    }
}
