package dev.fairlead.timeline;

import dev.fairlead.frame.InvalidInput;

/// A timeline is asked for in a way that cannot be meant.
final class InvalidTimeline extends InvalidInput {

    private static final long serialVersionUID = 1L;

    private InvalidTimeline(String field, String key, String value) {
        super(field, key, cut(value));
    }

    static InvalidTimeline cursor(String read) {
        return new InvalidTimeline("cursor", "customers.timeline.cursor", read);
    }

    static InvalidTimeline kind(String read) {
        return new InvalidTimeline("kind", "customers.timeline.kind", read);
    }
}
