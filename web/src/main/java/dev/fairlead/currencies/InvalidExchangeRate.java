package dev.fairlead.currencies;

import dev.fairlead.frame.InvalidInput;

/// A line of a table of rates that cannot be meant, or a table with such lines.
final class InvalidExchangeRate extends InvalidInput {

    private static final long serialVersionUID = 1L;

    private InvalidExchangeRate(String field, String key, String... values) {
        super(field, key, values);
    }

    static InvalidExchangeRate day(String read) {
        return new InvalidExchangeRate("date", "currencies.invalid.day", cut(read));
    }

    static InvalidExchangeRate currency(String field, String read) {
        return new InvalidExchangeRate(field, "currencies.invalid.currency", cut(read));
    }

    static InvalidExchangeRate rate(String read) {
        return new InvalidExchangeRate("rate", "currencies.invalid.rate", cut(read));
    }

    static InvalidExchangeRate same(String currency) {
        return new InvalidExchangeRate("to", "currencies.invalid.same", currency);
    }

    static InvalidExchangeRate lines(int wrong, long first, String sentence) {
        return new InvalidExchangeRate(
                "file", "currencies.invalid.lines", Integer.toString(wrong), Long.toString(first), sentence);
    }

    static InvalidExchangeRate nothing() {
        return new InvalidExchangeRate("file", "currencies.invalid.nothing");
    }
}
