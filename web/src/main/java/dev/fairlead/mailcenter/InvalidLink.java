package dev.fairlead.mailcenter;

import dev.fairlead.frame.InvalidInput;
import dev.fairlead.linking.InvalidLinkValue;
import dev.fairlead.mentions.MentionType;
import java.util.Arrays;
import java.util.stream.Collectors;

/// A link that cannot be set as described.
final class InvalidLink extends InvalidInput {

    private static final long serialVersionUID = 1L;

    private InvalidLink(String field, String key, String... values) {
        super(field, key, values);
    }

    static InvalidLink type(String read) {
        String known = Arrays.stream(MentionType.values())
                .filter(MentionType::isLinked)
                .map(MentionType::key)
                .collect(Collectors.joining(", "));
        return new InvalidLink("type", "mail.link.invalid.type", read, known);
    }

    static InvalidLink length(int longest) {
        return new InvalidLink("value", "mail.link.invalid.length", String.valueOf(longest));
    }

    static InvalidLink value(InvalidLinkValue cause) {
        return new InvalidLink("value", "mail.link.invalid." + cause.type().key(), cause.read());
    }
}
