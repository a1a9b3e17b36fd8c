package dev.fairlead.alerts;

import dev.fairlead.frame.Remembered;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// All alerts, in the database; those that go on are kept in memory, as the head of every page counts them.
@Component
class AlertRows {

    private final JdbcClient jdbc;
    private final JdbcTemplate template;
    private final Remembered<Going> going = new Remembered<>(this::load);

    AlertRows(JdbcClient jdbc, JdbcTemplate template) {
        this.jdbc = jdbc;
        this.template = template;
    }

    /// @param alerts that go on, the oldest first
    /// @param seen by whom, by number
    record Going(List<Alert> alerts, Map<Long, Set<String>> seen) {

        boolean isSeen(Alert alert, String username) {
            return seen.getOrDefault(alert.id(), Set.of()).contains(username);
        }
    }

    Going going() {
        return going.get();
    }

    /// What goes on now is all of these: new causes are added, causes that ended and came back go on again, the
    /// others end.
    @Transactional
    public void keep(Collection<Alert> found, Instant now) {
        OffsetDateTime time = now.atOffset(ZoneOffset.UTC);
        Map<String, Alert> wanted = found.stream().collect(Collectors.toMap(AlertRows::key, one -> one, (a, b) -> a));
        Set<String> open = new HashSet<>();
        List<Object[]> ended = going().alerts().stream()
                .filter(one -> open.add(key(one)) && !wanted.containsKey(key(one)))
                .map(one -> new Object[] {time, one.id()})
                .toList();
        List<Alert> fresh =
                wanted.values().stream().filter(one -> !open.contains(key(one))).toList();
        if (ended.isEmpty() && fresh.isEmpty()) {
            return;
        }
        template.batchUpdate("update alert set ended_at = ? where id = ?", ended);
        fresh.forEach(one -> open(one, time));
        going.forget();
    }

    private static String key(Alert alert) {
        return alert.kind() + " " + alert.cause();
    }

    private void open(Alert alert, OffsetDateTime now) {
        int again = jdbc.sql("update alert set ended_at = null, rep = ? where kind = ? and cause = ?")
                .params(alert.rep(), alert.kind().key(), alert.cause())
                .update();
        if (again == 0) {
            jdbc.sql("insert into alert (kind, cause, rep, customer_id, mail_id, label, since, raised_at)"
                            + " values (?, ?, ?, ?, ?, ?, ?, ?)")
                    .params(alert.kind().key(), alert.cause(), alert.rep())
                    .param(alert.customerId())
                    .param(alert.mailId())
                    .params(alert.label(), alert.since().atOffset(ZoneOffset.UTC), now)
                    .update();
        }
    }

    @Transactional
    public void see(long id, String username) {
        unsee(id, username);
        jdbc.sql("insert into alert_seen (alert_id, username) select id, ? from alert where id = ?")
                .params(username, id)
                .update();
    }

    @Transactional
    public void unsee(long id, String username) {
        jdbc.sql("delete from alert_seen where alert_id = ? and username = ?")
                .params(id, username)
                .update();
        going.forget();
    }

    /// The numbers of those that this person was told of by mail.
    Set<Long> told(String username) {
        return Set.copyOf(jdbc.sql("select t.alert_id from alert_told t join alert a on a.id = t.alert_id"
                        + " where t.username = ? and a.ended_at is null")
                .param(username)
                .query(Long.class)
                .list());
    }

    @Transactional
    public void tell(Collection<Alert> alerts, String username, Instant now) {
        template.batchUpdate(
                "insert into alert_told (alert_id, username, told_at) values (?, ?, ?)",
                alerts.stream()
                        .map(one -> new Object[] {one.id(), username, now.atOffset(ZoneOffset.UTC)})
                        .toList());
    }

    /// The server did not take the mail: it will be tried again.
    @Transactional
    public void untell(Collection<Alert> alerts, String username) {
        template.batchUpdate(
                "delete from alert_told where alert_id = ? and username = ?",
                alerts.stream().map(one -> new Object[] {one.id(), username}).toList());
    }

    private Going load() {
        List<Alert> alerts = jdbc.sql("select * from alert where ended_at is null order by since, id")
                .query((row, number) -> alert(row))
                .list();
        Map<Long, Set<String>> seen = new HashMap<>();
        jdbc.sql("select s.alert_id, s.username from alert_seen s join alert a on a.id = s.alert_id"
                        + " where a.ended_at is null")
                .query((RowCallbackHandler) row -> seen.computeIfAbsent(row.getLong(1), id -> new HashSet<>())
                        .add(row.getString(2)));
        return new Going(alerts, seen);
    }

    private static Alert alert(ResultSet row) throws SQLException {
        return new Alert(
                row.getLong("id"),
                AlertKind.of(row.getString("kind")),
                row.getString("cause"),
                row.getString("rep"),
                row.getObject("customer_id", Long.class),
                row.getObject("mail_id", Long.class),
                row.getString("label"),
                row.getObject("since", OffsetDateTime.class).toInstant());
    }
}
