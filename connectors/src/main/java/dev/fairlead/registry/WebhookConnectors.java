package dev.fairlead.registry;

import dev.fairlead.delivery.Webhook;
import dev.fairlead.delivery.WebhookDelivery;
import dev.fairlead.delivery.WebhookFigures;
import dev.fairlead.delivery.Webhooks;
import dev.fairlead.lines.LogLine;
import dev.fairlead.registry.Connector.Deed;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/// Web hooks. Their last calls stand in the database, so they are known after a restart, too.
@Component
class WebhookConnectors implements ConnectorSource {

    private static final String WEBHOOK = "webhook:";
    private static final int LINES = 200;

    private final Webhooks webhooks;

    WebhookConnectors(Webhooks webhooks) {
        this.webhooks = webhooks;
    }

    @Override
    public List<Connector> all() {
        Map<Long, WebhookFigures> figures = webhooks.figures();
        return webhooks.all().stream()
                .map(hook -> connector(hook, figures.getOrDefault(hook.id(), WebhookFigures.NONE)))
                .toList();
    }

    private static Connector connector(Webhook hook, WebhookFigures figures) {
        boolean enabled = hook.state() == Webhook.State.ENABLED;
        return new Connector(
                WEBHOOK + hook.id(),
                ConnectorKind.WEBHOOK,
                hook.address().host(),
                state(hook),
                null,
                null,
                hook.notice(),
                null,
                new Flow("", List.of(), true, List.of(hook.address().host())),
                new Figures(
                        null,
                        figures.lastAt(),
                        null,
                        Map.of(),
                        figures.lastMinute(),
                        figures.lastHour(),
                        figures.errors(),
                        figures.lastErrorAt(),
                        hook.notice()),
                List.of(),
                List.of(enabled ? Deed.STOP : Deed.START));
    }

    private static ConnectorState state(Webhook hook) {
        return switch (hook.state()) {
            case PAUSED -> ConnectorState.STOPPED;
            case DISABLED -> ConnectorState.FAILED;
            case ENABLED -> hook.failures() > 0 ? ConnectorState.FAILED : ConnectorState.RUNNING;
        };
    }

    @Override
    public List<LogLine> log(Connector one) {
        return webhooks.deliveries(Long.parseLong(one.own()), LINES).stream()
                .map(call -> new LogLine(call.at(), !call.problem().isEmpty(), words(call)))
                .toList();
    }

    private static String words(WebhookDelivery call) {
        String answer = call.code() == null ? "no answer" : "HTTP " + call.code();
        return "%s %s, try %d: %s in %d ms %s"
                .formatted(call.type().key(), call.record(), call.attempt(), answer, call.millis(), call.problem())
                .strip();
    }
}
