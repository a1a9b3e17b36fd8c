package dev.fairlead.delivery;

import dev.fairlead.events.EventType;
import dev.fairlead.events.ToldEvent;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The last calls of each web hook.
@Component
class DeliveryLog {

    /// Kept for each web hook.
    static final int KEPT = 200;

    private static final RowMapper<WebhookDelivery> DELIVERY = (row, number) -> new WebhookDelivery(
            row.getLong("id"),
            row.getString("event_id"),
            EventType.split(row.getString("type")).iterator().next(),
            row.getString("record"),
            row.getInt("attempt"),
            row.getObject("called_at", OffsetDateTime.class).toInstant(),
            row.getObject("code", Integer.class),
            row.getInt("millis"),
            row.getString("problem"));

    private final JdbcClient jdbc;

    DeliveryLog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void write(Webhook webhook, ToldEvent event, WebhookCall.Answer answer, Instant at) {
        jdbc.sql("insert into webhook_delivery"
                        + " (webhook_id, event_id, type, record, attempt, called_at, code, millis, problem)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .param(webhook.id())
                .param(event.id())
                .param(event.type().key())
                .param(event.record())
                .param(webhook.failures() + 1)
                .param(at.atOffset(ZoneOffset.UTC))
                .param(answer.code())
                .param(answer.millis())
                .param(answer.problem())
                .update();
        clear(webhook.id());
    }

    private void clear(long webhookId) {
        jdbc.sql("delete from webhook_delivery where webhook_id = ? and id <"
                        + " (select min(id) from (select id from webhook_delivery where webhook_id = ?"
                        + " order by id desc fetch first " + KEPT + " rows only) kept)")
                .params(webhookId, webhookId)
                .update();
    }

    /// The newest first.
    List<WebhookDelivery> of(long webhookId, int max) {
        return jdbc.sql("select * from webhook_delivery where webhook_id = ? order by id desc fetch first ? rows only")
                .params(webhookId, Math.min(max, KEPT))
                .query(DELIVERY)
                .list();
    }

    /// How the kept calls of each web hook went, by its id.
    Map<Long, WebhookFigures> figures(Instant now) {
        OffsetDateTime at = now.atOffset(ZoneOffset.UTC);
        Map<Long, WebhookFigures> all = new HashMap<>();
        jdbc.sql("select webhook_id, max(called_at) as last_at,"
                        + " sum(case when problem = '' and called_at > :minute then 1 else 0 end) as minute_count,"
                        + " sum(case when problem = '' and called_at > :hour then 1 else 0 end) as hour_count,"
                        + " sum(case when problem <> '' and called_at > :day then 1 else 0 end) as errors,"
                        + " max(case when problem <> '' then called_at end) as error_at"
                        + " from webhook_delivery group by webhook_id")
                .param("minute", at.minusMinutes(1))
                .param("hour", at.minusHours(1))
                .param("day", at.minusDays(1))
                .query((row, number) -> all.put(
                        row.getLong("webhook_id"),
                        new WebhookFigures(
                                row.getObject("last_at", OffsetDateTime.class).toInstant(),
                                row.getLong("minute_count"),
                                row.getLong("hour_count"),
                                row.getLong("errors"),
                                instant(row.getObject("error_at", OffsetDateTime.class)))))
                .list();
        return all;
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
