package dev.fairlead.frame;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/// What somebody entered cannot be taken. The sentence says what was read and what was expected.
@ResponseStatus(HttpStatus.BAD_REQUEST)
public class InvalidInput extends Refused {

    private static final long serialVersionUID = 1L;

    private final String field;

    /// @param field the field as the API names it
    protected InvalidInput(String field, String key, String... values) {
        super(key, values);
        this.field = field;
    }

    public String field() {
        return field;
    }
}
