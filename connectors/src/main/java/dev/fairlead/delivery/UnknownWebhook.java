package dev.fairlead.delivery;

/// There is no web hook of this number.
public final class UnknownWebhook extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private UnknownWebhook(String sentence) {
        super(sentence);
    }

    static UnknownWebhook withId(long id) {
        return new UnknownWebhook("There is no web hook %d".formatted(id));
    }
}
