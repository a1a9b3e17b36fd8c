package dev.fairlead.admin;

import dev.fairlead.delivery.Webhook;
import dev.fairlead.delivery.Webhooks;
import dev.fairlead.frame.StatusSource;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;

/// Says in the top bar that a web hook was disabled: another system waits for what it is not told.
@Component
class WebhookState implements StatusSource {

    private static final long FRESH = Duration.ofSeconds(5).toNanos();

    private record Answer(long at, long disabled) {}

    private final Webhooks webhooks;
    private volatile Answer last = new Answer(System.nanoTime() - FRESH, 0);

    WebhookState(Webhooks webhooks) {
        this.webhooks = webhooks;
    }

    @Override
    public List<Status> statuses() {
        Answer answer = last;
        if (System.nanoTime() - answer.at() >= FRESH) {
            answer = new Answer(System.nanoTime(), disabled());
            last = answer;
        }
        return answer.disabled() == 0
                ? List.of()
                : List.of(new Status(Level.WARNING, "status.webhooks", List.of(answer.disabled()), "/webhooks"));
    }

    private long disabled() {
        return webhooks.all().stream()
                .filter(webhook -> webhook.state() == Webhook.State.DISABLED)
                .count();
    }
}
