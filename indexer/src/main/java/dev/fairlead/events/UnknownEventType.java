package dev.fairlead.events;

import java.util.Arrays;
import java.util.stream.Collectors;

/// Nothing of this name ever happens.
public final class UnknownEventType extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private UnknownEventType(String sentence) {
        super(sentence);
    }

    static UnknownEventType named(String word) {
        return new UnknownEventType("There is no event '%s'; expected some of %s"
                .formatted(
                        word.length() > 60 ? word.substring(0, 60) + "…" : word,
                        Arrays.stream(EventType.values()).map(EventType::key).collect(Collectors.joining(", "))));
    }
}
