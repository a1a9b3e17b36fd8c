package dev.fairlead.delivery;

import dev.fairlead.events.EventReaders;
import dev.fairlead.events.EventType;
import dev.fairlead.events.Outbox;
import dev.fairlead.secrets.SecretBox;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The web hooks: who outside is told of what. Every change is in the database when the method returns and counts from
/// the next call on.
@Service
public class Webhooks {

    private static final Logger LOG = LoggerFactory.getLogger(Webhooks.class);
    private static final int MOST = 50;

    private final WebhookTable table;
    private final DeliveryLog log;
    private final Outbox outbox;
    private final EventReaders readers;
    private final SecretBox box;
    private final WebhookSettings settings;

    Webhooks(
            WebhookTable table,
            DeliveryLog log,
            Outbox outbox,
            EventReaders readers,
            SecretBox box,
            WebhookSettings settings) {
        this.table = table;
        this.log = log;
        this.outbox = outbox;
        this.readers = readers;
        this.box = box;
        this.settings = settings;
    }

    /// A web hook with its secret, which nobody is told a second time.
    public record Fresh(Webhook webhook, String secret) {

        @Override
        public String toString() {
            return "Fresh[" + webhook.id() + "]";
        }
    }

    public List<Webhook> all() {
        return table.all().stream().map(WebhookTable.Row::webhook).toList();
    }

    /// @throws UnknownWebhook when there is none
    public Webhook get(long id) {
        return row(id).webhook();
    }

    private WebhookTable.Row row(long id) {
        return table.find(id).orElseThrow(() -> UnknownWebhook.withId(id));
    }

    /// Tells of what happens from now on.
    @Transactional
    public Fresh add(WebhookAddress address, Set<EventType> types, String by) {
        if (table.all().size() >= MOST) {
            throw InvalidWebhook.tooMany(MOST);
        }
        WebhookSecret secret = WebhookSecret.random();
        long id = table.insert(address, types, box.close(secret.reveal()), by);
        Webhook webhook = get(id);
        readers.put(webhook.reader(), outbox.last());
        return new Fresh(webhook, secret.reveal());
    }

    @Transactional
    public Webhook change(long id, WebhookAddress address, Set<EventType> types) {
        get(id);
        table.write(id, address, types);
        return get(id);
    }

    /// Waits until it is enabled again, and then goes on where it stood.
    @Transactional
    public Webhook pause(long id) {
        get(id);
        table.writeState(id, Webhook.State.PAUSED);
        return get(id);
    }

    @Transactional
    public Webhook enable(long id) {
        get(id);
        table.writeState(id, Webhook.State.ENABLED);
        return get(id);
    }

    /// A new secret; the former one signs too for a while, so that the receiver can change over in peace.
    @Transactional
    public Fresh rotate(long id) {
        WebhookTable.Row row = row(id);
        WebhookSecret secret = WebhookSecret.random();
        table.writeSecrets(
                id, box.close(secret.reveal()), row.secret(), Instant.now().plus(settings.oldSecret()));
        return new Fresh(get(id), secret.reveal());
    }

    /// Tells everything once more that happened since then, as far as it is kept; each event keeps its id.
    @Transactional
    public Webhook replay(long id, Instant since) {
        Webhook webhook = get(id);
        long to = outbox.before(since);
        readers.put(webhook.reader(), Math.min(to, readers.placeOf(webhook.reader(), to)));
        return webhook;
    }

    /// Leaves out the event that it does not take.
    ///
    /// @return the id of that event; nothing when none waits
    @Transactional
    public Optional<String> skip(long id) {
        Webhook webhook = get(id);
        long place = readers.placeOf(webhook.reader(), outbox.last());
        return outbox.after(place, webhook.types(), 1).events().stream()
                .findFirst()
                .map(event -> {
                    readers.put(webhook.reader(), event.place());
                    if (webhook.state() != Webhook.State.PAUSED) {
                        table.writeState(id, Webhook.State.ENABLED);
                    }
                    return event.id();
                });
    }

    @Transactional
    public void remove(long id) {
        Webhook webhook = get(id);
        table.delete(id);
        readers.forget(webhook.reader());
    }

    /// Its last calls, the newest first.
    public List<WebhookDelivery> deliveries(long id, int max) {
        get(id);
        return log.of(id, max);
    }

    /// How the calls went, by the id of the web hook; without those that were never called.
    public Map<Long, WebhookFigures> figures() {
        return log.figures(Instant.now());
    }

    /// Events that it still has to tell, those of other types included.
    public long waiting(Webhook webhook) {
        long last = outbox.last();
        return Math.max(0, last - readers.find(webhook.reader()).orElse(last));
    }

    /// What signs its calls now: the secret, and for a while the former one. Without those that the key of this
    /// installation does not open, after a move without the key file.
    List<WebhookSecret> secrets(long id, Instant now) {
        WebhookTable.Row row = row(id);
        Instant until = row.webhook().oldSecretUntil();
        boolean both = until != null && until.isAfter(now);
        return Stream.of(
                        Optional.of(row.secret()),
                        Optional.ofNullable(row.oldSecret()).filter(old -> both))
                .flatMap(Optional::stream)
                .flatMap(kept -> opened(kept).stream())
                .toList();
    }

    private Optional<WebhookSecret> opened(String kept) {
        try {
            return Optional.of(WebhookSecret.of(box.open(kept)));
        } catch (IllegalStateException | IllegalArgumentException e) {
            LOG.warn("A secret of a web hook cannot be opened: {}", e.getMessage());
            return Optional.empty();
        }
    }
}
