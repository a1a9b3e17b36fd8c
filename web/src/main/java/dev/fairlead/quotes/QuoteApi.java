package dev.fairlead.quotes;

import dev.fairlead.frame.Listing;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// `/api/v1/quotes`: the quote history, newest first.
@RestController
@RequestMapping("/api/v1/quotes")
class QuoteApi {

    private static final int LARGEST_PAGE = 500;

    private final Quotes quotes;
    private final VisibleQuotes visible;
    private final TradeWords words;

    QuoteApi(Quotes quotes, VisibleQuotes visible, TradeWords words) {
        this.quotes = quotes;
        this.visible = visible;
        this.words = words;
    }

    @GetMapping
    Listing<QuoteAnswer> list(
            QuoteQuery filters,
            @RequestParam(defaultValue = "50") int size,
            @RequestParam(required = false) @Nullable String cursor) {
        if (size < 1 || size > LARGEST_PAGE) {
            throw InvalidQuoteFilter.size(size, LARGEST_PAGE);
        }
        QuoteCursor behind = cursor == null || cursor.isEmpty() ? null : QuoteCursor.parse(cursor);
        Quotes.Visible who = visible.now();
        QuoteFilter filter = filters.filter(words);
        List<Quote> page = quotes.list(who, filter, behind, size + 1);
        List<Quote> shown = page.size() > size ? page.subList(0, size) : page;
        LocalDate today = quotes.today(who);
        return new Listing<>(
                quotes.count(who, filter),
                shown.stream().map(quote -> QuoteAnswer.of(quote, today)).toList(),
                page.size() > size ? QuoteCursor.of(shown.getLast()).toString() : null);
    }

    @GetMapping("/{id}")
    QuoteAnswer get(@PathVariable long id) {
        Quotes.Visible who = visible.now();
        return quotes.find(who, id)
                .map(quote -> QuoteAnswer.of(quote, quotes.today(who)))
                .orElseThrow(() -> UnknownQuote.withId(id));
    }
}
