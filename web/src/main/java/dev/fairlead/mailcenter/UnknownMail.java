package dev.fairlead.mailcenter;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/// There is no such mail, or none that the person who is asking may see: the answer does not tell which.
@ResponseStatus(HttpStatus.NOT_FOUND)
final class UnknownMail extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private UnknownMail(String sentence) {
        super(sentence);
    }

    static UnknownMail withId(long id) {
        return new UnknownMail("There is no mail %d that you may see: search for it by its words.".formatted(id));
    }

    static UnknownMail attachment(long id, int number, int count) {
        return new UnknownMail("Mail %d has no attachment %d: it has %d.".formatted(id, number, count));
    }

    static UnknownMail link(long id, String linkId) {
        return new UnknownMail("Mail %d has no link '%s'.".formatted(id, linkId));
    }
}
