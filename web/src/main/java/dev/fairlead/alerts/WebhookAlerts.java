package dev.fairlead.alerts;

import dev.fairlead.delivery.Webhook;
import dev.fairlead.delivery.Webhooks;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/// Web hooks that were turned off after failures: another system waits and does not know.
@Component
class WebhookAlerts {

    private final Webhooks webhooks;

    WebhookAlerts(Webhooks webhooks) {
        this.webhooks = webhooks;
    }

    List<Alert> now() {
        return webhooks.all().stream()
                .filter(webhook -> webhook.state() == Webhook.State.DISABLED)
                .map(this::alert)
                .toList();
    }

    /// Known by its last call: when it is turned off a second time, that is told too.
    private Alert alert(Webhook webhook) {
        Instant since = webhooks.deliveries(webhook.id(), 1).stream()
                .findFirst()
                .map(last -> last.at())
                .orElse(webhook.createdAt());
        return new Alert(
                0,
                AlertKind.WEBHOOK,
                webhook.id() + ":" + since.getEpochSecond(),
                webhook.createdBy(),
                null,
                null,
                webhook.address().host() + ": " + webhook.notice(),
                since);
    }
}
