package dev.fairlead.admin;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.fairlead.delivery.Webhook;
import dev.fairlead.events.EventType;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A web hook as the API shows it.
///
/// @param state `enabled`, `paused` (by a person) or `disabled` (by the program, after failures)
/// @param waiting events that it has not been told of yet, those of other types included
/// @param secret only in the answer to who made it; never again
record WebhookView(
        long id,
        String address,
        List<String> types,
        String state,
        String notice,
        int failures,
        @Nullable Instant retryAt,
        @Nullable Instant oldSecretUntil,
        long waiting,
        String createdBy,
        Instant createdAt,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String secret) {

    static WebhookView of(Webhook webhook, long waiting) {
        return new WebhookView(
                webhook.id(),
                webhook.address().text(),
                webhook.types().stream().sorted().map(EventType::key).toList(),
                webhook.state().name().toLowerCase(Locale.ROOT),
                webhook.notice(),
                webhook.failures(),
                webhook.retryAt(),
                webhook.oldSecretUntil(),
                waiting,
                webhook.createdBy(),
                webhook.createdAt(),
                null);
    }

    WebhookView withSecret(String shown) {
        return new WebhookView(
                id,
                address,
                types,
                state,
                notice,
                failures,
                retryAt,
                oldSecretUntil,
                waiting,
                createdBy,
                createdAt,
                shown);
    }

    /// Without the secret: views end up in logs.
    @Override
    public String toString() {
        return "WebhookView[%d %s]".formatted(id, address);
    }
}
