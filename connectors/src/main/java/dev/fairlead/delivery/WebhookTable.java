package dev.fairlead.delivery;

import dev.fairlead.events.EventType;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;

/// The web hooks in the database.
@Component
class WebhookTable {

    private static final int LONGEST_NOTICE = 500;
    private static final RowMapper<Row> ROW = (row, number) -> new Row(
            new Webhook(
                    row.getLong("id"),
                    new WebhookAddress(row.getString("address")),
                    EventType.split(row.getString("types")),
                    Webhook.State.valueOf(row.getString("state")),
                    row.getString("notice"),
                    row.getInt("failures"),
                    instant(row.getObject("retry_at", OffsetDateTime.class)),
                    instant(row.getObject("old_secret_until", OffsetDateTime.class)),
                    row.getString("created_by"),
                    row.getObject("created_at", OffsetDateTime.class).toInstant()),
            row.getString("secret"),
            row.getString("old_secret"));

    /// @param secret encrypted, as is `oldSecret`
    record Row(Webhook webhook, String secret, @Nullable String oldSecret) {}

    private final JdbcClient jdbc;

    WebhookTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Row> all() {
        return jdbc.sql("select * from webhook order by id").query(ROW).list();
    }

    Optional<Row> find(long id) {
        return jdbc.sql("select * from webhook where id = ?")
                .param(id)
                .query(ROW)
                .optional();
    }

    long insert(WebhookAddress address, Set<EventType> types, String secret, String by) {
        var key = new GeneratedKeyHolder();
        jdbc.sql("insert into webhook (address, types, secret, state, notice, failures, created_by, created_at)"
                        + " values (?, ?, ?, 'ENABLED', '', 0, ?, ?)")
                .params(address.text(), EventType.joined(types), secret, by, utc(Instant.now()))
                .update(key, "id");
        return Objects.requireNonNull(key.getKeyAs(Long.class), "the database gave no id");
    }

    void write(long id, WebhookAddress address, Set<EventType> types) {
        jdbc.sql("update webhook set address = ?, types = ?, failures = 0, retry_at = null where id = ?")
                .params(address.text(), EventType.joined(types), id)
                .update();
    }

    void writeSecrets(long id, String secret, String oldSecret, Instant oldUntil) {
        jdbc.sql("update webhook set secret = ?, old_secret = ?, old_secret_until = ? where id = ?")
                .params(secret, oldSecret, utc(oldUntil), id)
                .update();
    }

    /// Paused or enabled by a person: what failed before is forgotten.
    void writeState(long id, Webhook.State state) {
        jdbc.sql("update webhook set state = ?, notice = '', failures = 0, retry_at = null where id = ?")
                .params(state.name(), id)
                .update();
    }

    void worked(long id) {
        jdbc.sql("update webhook set notice = '', failures = 0, retry_at = null where id = ? and failures > 0")
                .param(id)
                .update();
    }

    /// @param retryAt null disables it, unless a person has paused it meanwhile
    void failed(long id, int failures, String notice, @Nullable Instant retryAt) {
        jdbc.sql("update webhook set failures = ?, notice = ?, retry_at = ?, state = ? where id = ?"
                        + " and state = 'ENABLED'")
                .param(failures)
                .param(notice.length() <= LONGEST_NOTICE ? notice : notice.substring(0, LONGEST_NOTICE))
                .param(retryAt == null ? null : utc(retryAt))
                .param(retryAt == null ? Webhook.State.DISABLED.name() : Webhook.State.ENABLED.name())
                .param(id)
                .update();
    }

    void delete(long id) {
        jdbc.sql("delete from webhook_delivery where webhook_id = ?").param(id).update();
        jdbc.sql("delete from webhook where id = ?").param(id).update();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
