package dev.fairlead.quotes;

import dev.fairlead.frame.InvalidInput;
import java.util.stream.Collectors;

/// A quote, or a part of one, that cannot be meant.
public final class InvalidQuote extends InvalidInput {

    private static final long serialVersionUID = 1L;

    private InvalidQuote(String field, String key, String... values) {
        super(field, key, values);
    }

    /// @param expected what might stand there
    static InvalidQuote choice(String field, String read, String expected) {
        return new InvalidQuote(field, "quotes.invalid.choice", cut(read), expected);
    }

    static InvalidQuote status(String read) {
        return new InvalidQuote(
                "status",
                "quotes.invalid.status",
                cut(read),
                QuoteStatus.settable().stream().map(QuoteStatus::key).collect(Collectors.joining(", ")));
    }

    static InvalidQuote port(String field, String read) {
        return new InvalidQuote(field, "quotes.invalid.port", cut(read));
    }

    static InvalidQuote equipment(String read) {
        return new InvalidQuote("equipment", "quotes.invalid.equipment", cut(read));
    }

    public static InvalidQuote amount(String read) {
        return new InvalidQuote("lines", "quotes.invalid.amount", cut(read));
    }

    static InvalidQuote line(String read) {
        return new InvalidQuote("lines", "quotes.invalid.line", cut(read));
    }

    static InvalidQuote currency(String read) {
        return new InvalidQuote("lines", "quotes.invalid.currency", cut(read));
    }

    public static InvalidQuote day(String field, String read) {
        return new InvalidQuote(field, "quotes.invalid.day", cut(read));
    }

    static InvalidQuote number(String field, String read) {
        return new InvalidQuote(field, "quotes.invalid.number", cut(read));
    }

    static InvalidQuote validity(String from, String to) {
        return new InvalidQuote("validTo", "quotes.invalid.validity", from, to);
    }

    static InvalidQuote tooLong(String field, int most) {
        return new InvalidQuote(field, "quotes.invalid.long", Integer.toString(most));
    }

    public static InvalidQuote without(String field) {
        return new InvalidQuote(field, "quotes.invalid.without." + field);
    }

    static InvalidQuote customer(String read) {
        return new InvalidQuote("customer", "quotes.invalid.customer", cut(read));
    }
}
