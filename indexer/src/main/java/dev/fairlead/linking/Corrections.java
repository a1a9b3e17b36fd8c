package dev.fairlead.linking;

import dev.fairlead.mentions.MentionType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What people corrected by hand. Of two words on the same link the later one holds. Each call joins the running
/// transaction.
@Repository("linkCorrections")
public class Corrections {

    private static final String OF_MAILS = """
            select mail_id, link_type, link_value, added, made_by, made_at
            from link_correction where mail_id in (:ids) order by made_at, link_type, link_value""";

    private final JdbcClient jdbc;

    Corrections(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The link must be there from now on.
    public Correction add(long mailId, MentionType type, String value, String by) {
        return keep(new Correction(mailId, type, value, true, by, Instant.now()));
    }

    /// The link must not be there from now on.
    public Correction remove(long mailId, MentionType type, String value, String by) {
        return keep(new Correction(mailId, type, value, false, by, Instant.now()));
    }

    /// The corrections of these mails, oldest first; mails without one are missing from the map.
    public Map<Long, List<Correction>> of(Collection<Long> mailIds) {
        if (mailIds.isEmpty()) {
            return Map.of();
        }
        return jdbc.sql(OF_MAILS).param("ids", mailIds).query(Corrections::read).list().stream()
                .collect(Collectors.groupingBy(Correction::mailId));
    }

    /// Takes back the last word on this link: what was said before it holds again, or what is recognised.
    ///
    /// @return what was taken back, empty when nobody had said anything
    public Optional<Correction> undo(long mailId, String linkId) {
        Optional<Correction> last = of(List.of(mailId)).getOrDefault(mailId, List.of()).stream()
                .filter(correction -> correction.linkId().equals(linkId))
                .findFirst();
        last.ifPresent(this::takeBack);
        return last;
    }

    private void takeBack(Correction last) {
        List<Object> key = List.of(last.mailId(), last.type().key(), last.value());
        int restored = jdbc.sql("update link_correction set added = former, made_by = former_by, former = null,"
                        + " former_by = null where mail_id = ? and link_type = ? and link_value = ?"
                        + " and former is not null and former <> added")
                .params(key)
                .update();
        if (restored == 0) {
            jdbc.sql("delete from link_correction where mail_id = ? and link_type = ? and link_value = ?")
                    .params(key)
                    .update();
        }
    }

    private Correction keep(Correction correction) {
        jdbc.sql("""
                        merge into link_correction c
                        using (select cast(:mail as bigint) mail_id, cast(:type as varchar(20)) link_type,
                               cast(:value as varchar(300)) link_value, cast(:added as boolean) added,
                               cast(:by as varchar(100)) made_by, cast(:at as timestamp with time zone) made_at) n
                        on c.mail_id = n.mail_id and c.link_type = n.link_type and c.link_value = n.link_value
                        when matched then update set former = c.added, former_by = c.made_by,
                        added = n.added, made_by = n.made_by, made_at = n.made_at
                        when not matched then insert (mail_id, link_type, link_value, added, made_by, made_at)
                        values (n.mail_id, n.link_type, n.link_value, n.added, n.made_by, n.made_at)""")
                .param("mail", correction.mailId())
                .param("type", correction.type().key())
                .param("value", correction.value())
                .param("added", correction.added())
                .param("by", correction.by())
                .param("at", OffsetDateTime.ofInstant(correction.at(), ZoneOffset.UTC))
                .update();
        return correction;
    }

    private static Correction read(ResultSet row, int number) throws SQLException {
        return new Correction(
                row.getLong("mail_id"),
                MentionType.of(row.getString("link_type")),
                row.getString("link_value"),
                row.getBoolean("added"),
                row.getString("made_by"),
                row.getObject("made_at", OffsetDateTime.class).toInstant());
    }
}
