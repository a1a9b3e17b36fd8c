package dev.fairlead.rules;

import dev.fairlead.frame.InvalidInput;
import dev.fairlead.linking.InvalidLinkValue;
import dev.fairlead.linking.InvalidRule;

/// A rule that cannot work as somebody described it.
final class InvalidRuleRequest extends InvalidInput {

    private static final long serialVersionUID = 1L;

    private InvalidRuleRequest(String field, String key, String... values) {
        super(field, key, values);
    }

    static InvalidRuleRequest kind(String read) {
        return new InvalidRuleRequest("kind", "rules.invalid.kind", read);
    }

    static InvalidRuleRequest freeMail(String domain) {
        return new InvalidRuleRequest("sender", "rules.invalid.freeMail", domain);
    }

    static InvalidRuleRequest type(String read) {
        return new InvalidRuleRequest("type", "rules.invalid.type", read);
    }

    static InvalidRuleRequest of(InvalidRule cause) {
        return new InvalidRuleRequest("rule", cause.key(), cause.value());
    }

    static InvalidRuleRequest of(InvalidLinkValue cause) {
        return new InvalidRuleRequest(
                "value", "mail.link.invalid." + cause.type().key(), cause.read());
    }
}
