package dev.fairlead.letters;

import dev.fairlead.frame.Refused;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/// A quote, or several together, of which no letter to a customer can be made.
@ResponseStatus(HttpStatus.CONFLICT)
final class UnsendableQuote extends Refused {

    private static final long serialVersionUID = 1L;

    private UnsendableQuote(String key, String... values) {
        super(key, values);
    }

    /// What somebody quoted us, or would like to pay, is nobody else's business.
    static UnsendableQuote notOurs(long id) {
        return new UnsendableQuote("letters.refused.direction", Long.toString(id));
    }

    static UnsendableQuote unreviewed(long id) {
        return new UnsendableQuote("letters.refused.review", Long.toString(id));
    }

    static UnsendableQuote rejected(long id) {
        return new UnsendableQuote("letters.refused.rejected", Long.toString(id));
    }

    static UnsendableQuote withoutAmount(long id) {
        return new UnsendableQuote("letters.refused.amount", Long.toString(id));
    }

    static UnsendableQuote severalCustomers() {
        return new UnsendableQuote("letters.refused.customers");
    }

    static UnsendableQuote tooMany(int most) {
        return new UnsendableQuote("letters.refused.many", Integer.toString(most));
    }

    static UnsendableQuote none() {
        return new UnsendableQuote("letters.refused.none");
    }

    static UnsendableQuote withoutLetterhead() {
        return new UnsendableQuote("letters.refused.letterhead");
    }
}
