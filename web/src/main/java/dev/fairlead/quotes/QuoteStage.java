package dev.fairlead.quotes;

import dev.fairlead.intake.Mail;
import dev.fairlead.intake.MailStage;
import dev.fairlead.recognition.QuotedRate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Keeps the quotes that were read from mail in step with the mails.
@Component
class QuoteStage implements MailStage {

    private static final String INSERT_QUOTE =
            "insert into quote (mail_id, message_id, position, customer_id, rep, direction, status,"
                    + " carrier, pol, pod, equipment, valid_from, valid_to, free_time_days, quoted_at, doubtful, source_start,"
                    + " source_end) values (?, ?, ?, ?, ?, 'sold', 'read', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String INSERT_LINE =
            "insert into quote_line (quote_id, position, charge, unit, currency, amount) values (?, ?, ?, ?, ?, ?)";

    private final JdbcClient jdbc;
    private final JdbcTemplate template;

    QuoteStage(JdbcClient jdbc, JdbcTemplate template) {
        this.jdbc = jdbc;
        this.template = template;
    }

    private record Place(long mailId, int position) {}

    @Override
    public String name() {
        return "quotes";
    }

    @Override
    public void take(List<Mail> changed) {
        List<Long> mailIds = changed.stream().map(Mail::id).toList();
        forget(mailIds);
        Map<Place, ReadQuotes.Group> quotes = new HashMap<>();
        List<Object[]> rows = new ArrayList<>();
        for (Mail mail : changed) {
            for (ReadQuotes.Group group : ReadQuotes.of(mail)) {
                Place place = new Place(mail.id(), rows.size());
                quotes.put(place, group);
                rows.add(row(mail, place, group));
            }
        }
        if (!rows.isEmpty()) {
            template.batchUpdate(INSERT_QUOTE, rows);
            insertLines(mailIds, quotes);
        }
    }

    private void forget(List<Long> mailIds) {
        jdbc.sql("delete from quote_line where quote_id in (select id from quote where mail_id in (:ids))")
                .param("ids", mailIds)
                .update();
        jdbc.sql("delete from quote where mail_id in (:ids)")
                .param("ids", mailIds)
                .update();
    }

    private static Object[] row(Mail mail, Place place, ReadQuotes.Group group) {
        QuotedRate head = group.head();
        return new Object[] {
            mail.id(),
            mail.messageId(),
            place.position(),
            mail.customerId(),
            mail.rep(),
            head.carrier(),
            head.pol(),
            head.pod(),
            head.equipment(),
            head.validFrom(),
            head.validTo(),
            head.freeTimeDays(),
            mail.sentAt().atOffset(ZoneOffset.UTC),
            group.doubtful(),
            head.start(),
            head.end()
        };
    }

    private void insertLines(List<Long> mailIds, Map<Place, ReadQuotes.Group> quotes) {
        List<Object[]> rows = new ArrayList<>();
        jdbc.sql("select id, mail_id, position from quote where mail_id in (:ids)")
                .param("ids", mailIds)
                .query(found -> {
                    long quoteId = found.getLong(1);
                    ReadQuotes.Group group = quotes.get(new Place(found.getLong(2), found.getInt(3)));
                    if (group != null) {
                        addLines(quoteId, group.rates(), rows);
                    }
                });
        template.batchUpdate(INSERT_LINE, rows);
    }

    private static void addLines(long quoteId, List<QuotedRate> rates, List<Object[]> rows) {
        for (int i = 0; i < rates.size(); i++) {
            QuotedRate rate = rates.get(i);
            rows.add(new Object[] {quoteId, i + 1, rate.charge(), rate.unit(), rate.currency(), rate.amount()});
        }
    }
}
