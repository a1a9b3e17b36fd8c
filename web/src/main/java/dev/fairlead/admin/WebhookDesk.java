package dev.fairlead.admin;

import dev.fairlead.audit.AuditLog;
import dev.fairlead.delivery.InvalidWebhook;
import dev.fairlead.delivery.Webhook;
import dev.fairlead.delivery.WebhookAddress;
import dev.fairlead.delivery.WebhookDelivery;
import dev.fairlead.delivery.Webhooks;
import dev.fairlead.events.EventType;
import dev.fairlead.events.UnknownEventType;
import dev.fairlead.people.CurrentUser;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What pages and API do with web hooks, written down in the audit log. What is told to whom outside is an
/// administrator's decision, so every change names who made it.
@Component
class WebhookDesk {

    private static final int MOST_DELIVERIES = 200;

    private final Webhooks webhooks;
    private final CurrentUser current;
    private final AuditLog audit;

    WebhookDesk(Webhooks webhooks, CurrentUser current, AuditLog audit) {
        this.webhooks = webhooks;
        this.current = current;
        this.audit = audit;
    }

    List<WebhookView> all() {
        return webhooks.all().stream().map(this::view).toList();
    }

    WebhookView get(long id) {
        return view(webhooks.get(id));
    }

    List<WebhookDelivery> deliveries(long id, int size) {
        return webhooks.deliveries(id, Math.clamp(size, 1, MOST_DELIVERIES));
    }

    @Transactional
    WebhookView add(String address, String types) {
        return said(address, () -> {
            Set<EventType> chosen = types(types);
            Webhooks.Fresh fresh = webhooks.add(
                    new WebhookAddress(address), chosen, current.user().username());
            audit.record("webhook.added", object(fresh.webhook().id()), "", words(fresh.webhook()));
            return view(fresh.webhook()).withSecret(fresh.secret());
        });
    }

    @Transactional
    WebhookView change(long id, String address, String types) {
        return said(address, () -> {
            Webhook before = webhooks.get(id);
            Webhook after = webhooks.change(id, new WebhookAddress(address), types(types));
            audit.record("webhook.changed", object(id), words(before), words(after));
            return view(after);
        });
    }

    private static Set<EventType> types(String words) {
        if (words.isBlank()) {
            throw InvalidWebhookInput.withoutTypes();
        }
        return EventType.split(words);
    }

    @Transactional
    WebhookView pause(long id) {
        Webhook webhook = webhooks.pause(id);
        audit.record("webhook.paused", object(id));
        return view(webhook);
    }

    @Transactional
    WebhookView enable(long id) {
        Webhook webhook = webhooks.enable(id);
        audit.record("webhook.enabled", object(id));
        return view(webhook);
    }

    @Transactional
    WebhookView rotate(long id) {
        Webhooks.Fresh fresh = webhooks.rotate(id);
        audit.record("webhook.rotated", object(id));
        return view(fresh.webhook()).withSecret(fresh.secret());
    }

    @Transactional
    WebhookView replay(long id, Instant since) {
        Webhook webhook = webhooks.replay(id, since);
        audit.record("webhook.replayed", object(id), "", "since " + since);
        return view(webhook);
    }

    @Transactional
    Optional<String> skip(long id) {
        Optional<String> event = webhooks.skip(id);
        event.ifPresent(one -> audit.record("webhook.skipped", object(id), "", "event " + one));
        return event;
    }

    @Transactional
    WebhookView remove(long id) {
        Webhook webhook = webhooks.get(id);
        WebhookView view = view(webhook);
        webhooks.remove(id);
        audit.record("webhook.removed", object(id), words(webhook), "");
        return view;
    }

    private WebhookView view(Webhook webhook) {
        return WebhookView.of(webhook, webhooks.waiting(webhook));
    }

    private static <T> T said(String address, Supplier<T> work) {
        try {
            return work.get();
        } catch (InvalidWebhook e) {
            throw InvalidWebhookInput.because(e, address);
        } catch (UnknownEventType e) {
            throw InvalidWebhookInput.because(e);
        }
    }

    private static String object(long id) {
        return "webhook:" + id;
    }

    private static String words(Webhook webhook) {
        return "%s: %s".formatted(webhook.address(), EventType.joined(webhook.types()));
    }
}
