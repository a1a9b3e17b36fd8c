package dev.fairlead.quotes;

import dev.fairlead.audit.AuditLog;
import dev.fairlead.people.CurrentUser;
import dev.fairlead.quotes.Quote.Course;
import dev.fairlead.quotes.Quote.Origin;
import dev.fairlead.quotes.Quote.Sides;
import dev.fairlead.quotes.Quote.Stand;
import dev.fairlead.quotes.QuoteRows.Stored;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Quotes that people write themselves, by hand or in a rate sheet.
@Component
public class NewQuotes {

    private static final String CREATED = "created";
    private static final Offer NOTHING =
            new Offer(null, null, null, null, null, List.of(), null, null, null, null, List.of(), List.of());

    private final VisibleQuotes visible;
    private final QuoteRows rows;
    private final QuoteHistory history;
    private final QuoteChecks checks;
    private final CurrentUser current;
    private final QuoteNews news;
    private final AuditLog audit;

    NewQuotes(
            VisibleQuotes visible,
            QuoteRows rows,
            QuoteHistory history,
            QuoteChecks checks,
            CurrentUser current,
            QuoteNews news,
            AuditLog audit) {
        this.visible = visible;
        this.rows = rows;
        this.history = history;
        this.checks = checks;
        this.current = current;
        this.news = news;
        this.audit = audit;
    }

    /// @param given its fields
    /// @param at when it was quoted
    /// @throws InvalidQuote when it has no lane or no amount
    @Transactional
    public Quote add(Map<QuoteField, String> given, Instant at) {
        visible.requireChange();
        Quote quote = checked(given, Origin.HAND, at);
        Quote added = rows.insert(new Stored(quote, true, ""));
        news.written(null, added);
        history.record(List.of(history.of(added, CREATED, "", "")));
        audit.record("quote.created", "quote:" + added.id(), "", QuoteField.LINES.of(added));
        return added;
    }

    /// The quote that these fields make, not stored yet.
    ///
    /// @throws InvalidQuote when it has no lane or no amount
    public Quote checked(Map<QuoteField, String> given, String origin, Instant at) {
        Quote blank = blank(origin, at);
        checks.status(given);
        Quote quote = QuoteValues.of(blank).with(given).onto(blank);
        checks.customer(blank, quote);
        if (quote.offer().lines().isEmpty()) {
            throw InvalidQuote.without("lines");
        }
        if (quote.offer().pol() == null && quote.offer().pod() == null) {
            throw InvalidQuote.without("lane");
        }
        return quote;
    }

    /// Takes in checked quotes of a sheet.
    ///
    /// @param name of the sheet
    /// @return their numbers
    @Transactional
    public List<Long> takeIn(List<Quote> quotes, String name) {
        visible.requireChange();
        List<Quote> added = quotes.stream()
                .map(quote -> rows.insert(new Stored(quote, true, "")))
                .toList();
        history.record(added.stream()
                .map(quote -> history.of(quote, "import", "", name))
                .toList());
        return added.stream().map(Quote::id).toList();
    }

    /// Takes back what came with a sheet: nothing is left of it.
    @Transactional
    public void takeBack(List<Long> ids) {
        visible.requireChange();
        rows.delete(ids);
        history.forget(ids);
    }

    private Quote blank(String origin, Instant at) {
        return new Quote(
                new Stand(0, 1, 1),
                new Sides(QuoteDirection.SOLD, null, null, current.user().username(), ""),
                NOTHING,
                at,
                Origin.of(origin),
                new Course(QuoteStatus.DRAFT, false, "", null, ""),
                Set.of(),
                Set.of());
    }
}
