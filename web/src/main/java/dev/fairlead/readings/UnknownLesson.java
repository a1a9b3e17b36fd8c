package dev.fairlead.readings;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/// Nobody taught this.
@ResponseStatus(HttpStatus.NOT_FOUND)
final class UnknownLesson extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private UnknownLesson(String message) {
        super(message);
    }

    static UnknownLesson withId(long id) {
        return new UnknownLesson("There is no lesson %d.".formatted(id));
    }
}
