package dev.fairlead.delivery;

import dev.fairlead.events.EventPage;
import dev.fairlead.events.EventReaders;
import dev.fairlead.events.Outbox;
import dev.fairlead.events.ToldEvent;
import dev.fairlead.rounds.Pauses;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Tells one web hook what it has not been told yet, one event after the other: nothing overtakes an event that
/// failed, so what happened to a record arrives in the order in which it happened.
@Component
class WebhookCourier {

    private static final Logger LOG = LoggerFactory.getLogger(WebhookCourier.class);
    /// So many in one go; then the others have their turn.
    private static final int BATCH = 20;

    private final Webhooks webhooks;
    private final WebhookTable table;
    private final DeliveryLog log;
    private final WebhookCall call;
    private final Outbox outbox;
    private final EventReaders readers;
    private final WebhookSettings settings;
    private final TransactionTemplate transaction;
    private final WebhookMeters meters;
    private final Clock clock = Clock.systemUTC();

    WebhookCourier(
            Webhooks webhooks,
            WebhookTable table,
            DeliveryLog log,
            WebhookCall call,
            Outbox outbox,
            EventReaders readers,
            WebhookSettings settings,
            TransactionTemplate transaction,
            WebhookMeters meters) {
        this.webhooks = webhooks;
        this.table = table;
        this.log = log;
        this.call = call;
        this.outbox = outbox;
        this.readers = readers;
        this.settings = settings;
        this.transaction = transaction;
        this.meters = meters;
    }

    /// @param goOn asked before each event: false when the program stops
    /// @return whether there may be more to tell at once
    boolean deliver(long id, BooleanSupplier goOn) {
        Webhook webhook = due(id);
        if (webhook == null) {
            return false;
        }
        long place = readers.placeOf(webhook.reader(), outbox.last());
        EventPage page = outbox.after(place, webhook.types(), BATCH);
        for (ToldEvent event : page.events()) {
            if (!goOn.getAsBoolean() || !tell(id, event, place)) {
                return false;
            }
            place = event.place();
        }
        if (page.upTo() > place) {
            readers.move(webhook.reader(), place, page.upTo());
        }
        return page.events().size() == BATCH;
    }

    private @org.jspecify.annotations.Nullable Webhook due(long id) {
        return table.find(id)
                .map(WebhookTable.Row::webhook)
                .filter(webhook -> webhook.isDue(clock.instant()))
                .orElse(null);
    }

    /// @return whether it went well, and nobody has paused it or put it elsewhere meanwhile
    private boolean tell(long id, ToldEvent event, long from) {
        Webhook webhook = due(id);
        if (webhook == null) {
            return false;
        }
        Instant at = clock.instant();
        WebhookCall.Answer answer = send(webhook, event, at);
        meters.called(id, answer);
        return Boolean.TRUE.equals(transaction.execute(status -> {
            log.write(webhook, event, answer, at);
            if (!answer.isGood()) {
                failed(webhook, answer);
                return false;
            }
            table.worked(id);
            return readers.move(webhook.reader(), from, event.place());
        }));
    }

    /// Unsigned nothing goes out.
    private WebhookCall.Answer send(Webhook webhook, ToldEvent event, Instant at) {
        List<WebhookSecret> secrets = webhooks.secrets(webhook.id(), at);
        return secrets.isEmpty()
                ? new WebhookCall.Answer(null, 0, "its secret cannot be opened with this key; make a new one")
                : call.send(webhook.address(), secrets, event);
    }

    private void failed(Webhook webhook, WebhookCall.Answer answer) {
        int failures = webhook.failures() + 1;
        boolean enough = failures >= settings.failures() || answer.isGone();
        Instant retry = enough ? null : clock.instant().plus(Pauses.spread(settings.pauseAfter(failures)));
        table.failed(webhook.id(), failures, answer.problem(), retry);
        if (enough) {
            LOG.warn(
                    "Web hook {} ({}) is disabled after {} failures: {}",
                    webhook.id(),
                    webhook.address().host(),
                    failures,
                    answer.problem());
        }
    }
}
