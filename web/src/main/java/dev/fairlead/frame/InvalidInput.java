package dev.fairlead.frame;

import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/// What somebody entered cannot be taken. Rooms extend it with a factory for each sentence.
@ResponseStatus(HttpStatus.BAD_REQUEST)
public class InvalidInput extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String field;

    /// @param field the field as the API names it
    /// @param sentence what was read and what was expected
    protected InvalidInput(String field, String sentence) {
        super(sentence);
        this.field = field;
    }

    public Map<String, String> fields() {
        return Map.of(field, String.valueOf(getMessage()));
    }
}
