package dev.fairlead.delivery;

import dev.fairlead.lines.OneLine;

/// A web hook cannot be as it is wished.
public final class InvalidWebhook extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 120;

    private final String field;

    private InvalidWebhook(String field, String sentence) {
        super(sentence);
        this.field = field;
    }

    static InvalidWebhook address(String text) {
        return new InvalidWebhook(
                "address",
                "'%s' is no address of a web hook; expected https://host/path without user name, password and #"
                        .formatted(OneLine.of(text, SHOWN)));
    }

    static InvalidWebhook tooMany(int most) {
        return new InvalidWebhook("count", "There are %d web hooks already; remove one first".formatted(most));
    }

    /// What is wrong: `address` or `count`.
    public String field() {
        return field;
    }
}
