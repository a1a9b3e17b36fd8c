package dev.fairlead.senders;

import dev.fairlead.intake.Direction;
import dev.fairlead.intake.Mail;
import dev.fairlead.intake.MailStage;
import dev.fairlead.mime.Address;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Counts, mail by mail, with which outsiders each rep has mail. A mail that comes again is first taken off.
@Component
class SenderStage implements MailStage {

    private final JdbcClient jdbc;
    private final JdbcTemplate template;
    private final Outsiders outsiders;
    private final SenderRows rows;

    SenderStage(JdbcClient jdbc, JdbcTemplate template, Outsiders outsiders, SenderRows rows) {
        this.jdbc = jdbc;
        this.template = template;
        this.outsiders = outsiders;
        this.rows = rows;
    }

    private record Place(long mailId, String address) {}

    @Override
    public String name() {
        return "senders";
    }

    @Override
    public void take(List<Mail> changed) {
        var traffic = new Traffic();
        List<Long> ids = changed.stream().map(Mail::id).toList();
        jdbc.sql("select address, rep, inbound from sender_mail where mail_id in (:ids)")
                .param("ids", ids)
                .query(row -> {
                    traffic.takeOff(row.getString(1), row.getString(2), row.getBoolean(3));
                });
        jdbc.sql("delete from sender_mail where mail_id in (:ids)")
                .param("ids", ids)
                .update();
        Outsiders.Filter filter = outsiders.now();
        Map<Place, Object[]> counted = new HashMap<>();
        for (Mail mail : changed) {
            for (Address address : filter.of(mail)) {
                count(mail, address, counted, traffic);
            }
        }
        template.batchUpdate(
                "insert into sender_mail (mail_id, address, rep, inbound) values (?, ?, ?, ?)",
                List.copyOf(counted.values()));
        rows.add(traffic);
    }

    private static void count(Mail mail, Address address, Map<Place, Object[]> counted, Traffic traffic) {
        boolean inbound = mail.direction() == Direction.INBOUND;
        String rep = Objects.requireNonNullElse(mail.rep(), "");
        Object[] row = {mail.id(), address.address(), rep, inbound};
        if (!rep.isEmpty() && counted.putIfAbsent(new Place(mail.id(), address.address()), row) == null) {
            traffic.add(address, rep, inbound, mail.sentAt());
        }
    }
}
