package dev.fairlead.mailcenter;

import dev.fairlead.frame.InvalidInput;
import dev.fairlead.recognition.MentionType;
import java.util.Arrays;
import java.util.stream.Collectors;

/// A link that cannot be set as described.
public final class InvalidLink extends InvalidInput {

    private static final long serialVersionUID = 1L;

    private InvalidLink(String field, String sentence) {
        super(field, sentence);
    }

    static InvalidLink type(String read) {
        String known = Arrays.stream(MentionType.values())
                .filter(MentionType::isLinked)
                .map(MentionType::key)
                .collect(Collectors.joining(", "));
        return new InvalidLink("type", "Type '%s' is not known: expected one of %s.".formatted(read, known));
    }

    static InvalidLink value(int longest) {
        return new InvalidLink("value", "A link needs a name or number of 1 to %d characters.".formatted(longest));
    }
}
