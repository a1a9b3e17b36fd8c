package dev.fairlead.admin;

import dev.fairlead.delivery.InvalidWebhook;
import dev.fairlead.events.UnknownEventType;
import dev.fairlead.frame.InvalidInput;

/// What somebody said about a web hook cannot be taken.
final class InvalidWebhookInput extends InvalidInput {

    private static final long serialVersionUID = 1L;

    private InvalidWebhookInput(String field, String key, String... values) {
        super(field, key, values);
    }

    static InvalidWebhookInput because(InvalidWebhook cause, String address) {
        return cause.field().equals("count")
                ? new InvalidWebhookInput("address", "webhooks.invalid.many")
                : new InvalidWebhookInput("address", "webhooks.invalid.address", cut(address));
    }

    static InvalidWebhookInput because(UnknownEventType cause) {
        return new InvalidWebhookInput("types", "webhooks.invalid.types", String.valueOf(cause.getMessage()));
    }

    static InvalidWebhookInput since(String text) {
        return new InvalidWebhookInput("since", "webhooks.invalid.since", cut(text));
    }

    static InvalidWebhookInput withoutTypes() {
        return new InvalidWebhookInput("types", "webhooks.invalid.types.none");
    }
}
