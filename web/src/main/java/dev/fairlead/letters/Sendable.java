package dev.fairlead.letters;

import dev.fairlead.quotes.Quote;
import dev.fairlead.quotes.QuoteDirection;
import dev.fairlead.quotes.QuoteStatus;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/// What may go to a customer: quotes of our own that somebody has looked at, all to the same customer.
final class Sendable {

    private static final int MOST = 50;

    private Sendable() {}

    /// @throws UnsendableQuote when one of them, or all together, may not go out
    static void check(List<Quote> quotes) {
        if (quotes.isEmpty()) {
            throw UnsendableQuote.none();
        }
        if (quotes.size() > MOST) {
            throw UnsendableQuote.tooMany(MOST);
        }
        quotes.forEach(Sendable::check);
        if (quotes.stream().map(Sendable::addressee).distinct().count() > 1) {
            throw UnsendableQuote.severalCustomers();
        }
    }

    static boolean is(Quote quote) {
        return quote.isSendable();
    }

    private static void check(Quote quote) {
        if (quote.direction() != QuoteDirection.SOLD) {
            throw UnsendableQuote.notOurs(quote.id());
        }
        if (quote.course().status() == QuoteStatus.REJECTED) {
            throw UnsendableQuote.rejected(quote.id());
        }
        if (quote.isUnchecked()) {
            throw UnsendableQuote.unreviewed(quote.id());
        }
        if (quote.offer().lines().isEmpty()) {
            throw UnsendableQuote.withoutAmount(quote.id());
        }
    }

    private static Object addressee(Quote quote) {
        return Objects.requireNonNullElse(
                quote.customerId(), quote.party().strip().toLowerCase(Locale.ROOT));
    }
}
