package dev.fairlead.quotes;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/// There is no such quote, or the reader may not see it.
@ResponseStatus(HttpStatus.NOT_FOUND)
final class UnknownQuote extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private UnknownQuote(String message) {
        super(message);
    }

    static UnknownQuote withId(long id) {
        return new UnknownQuote("There is no quote %d that you may see.".formatted(id));
    }
}
