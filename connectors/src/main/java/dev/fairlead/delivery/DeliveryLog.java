package dev.fairlead.delivery;

import dev.fairlead.events.EventType;
import dev.fairlead.events.ToldEvent;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
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
}
