package dev.fairlead.intake;

import dev.fairlead.intake.Quarantine.Payload;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What quarantined records said, beside the table of what is in quarantine.
final class QuarantinePayloads {

    private final JdbcClient jdbc;

    QuarantinePayloads(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Payload> find(long id) {
        return jdbc.sql("select payload as raw, edited from quarantine_payload where quarantine_id = ?")
                .param(id)
                .query(Payload.class)
                .optional();
    }

    /// What came anew replaces what was mended by hand.
    void put(long id, String payload) {
        Optional<Payload> known = find(id);
        if (known.isEmpty()) {
            jdbc.sql("insert into quarantine_payload (quarantine_id, payload) values (?, ?)")
                    .params(id, payload)
                    .update();
        } else if (!known.get().raw().equals(payload)) {
            jdbc.sql("update quarantine_payload set payload = ?, edited = null where quarantine_id = ?")
                    .params(payload, id)
                    .update();
        }
    }

    /// @return whether there is a payload to be edited
    boolean edit(long id, String payload) {
        return jdbc.sql("update quarantine_payload set edited = ? where quarantine_id = ?")
                        .params(payload, id)
                        .update()
                > 0;
    }
}
