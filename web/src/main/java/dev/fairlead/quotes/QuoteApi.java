package dev.fairlead.quotes;

import dev.fairlead.frame.ListPlace;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// `/api/v1/quotes`: the quote history, newest first.
@RestController
@RequestMapping("/api/v1/quotes")
class QuoteApi {

    private static final int LARGEST_PAGE = 500;
    private static final int MOST_COUNTED = 10_000;

    private final Quotes quotes;
    private final VisibleQuotes visible;
    private final TradeWords words;
    private final QuoteEdits edits;
    private final NewQuotes fresh;
    private final QuoteWriting writing;
    private final QuoteHistory history;
    private final Revisions revisions;

    QuoteApi(
            Quotes quotes,
            VisibleQuotes visible,
            TradeWords words,
            QuoteEdits edits,
            NewQuotes fresh,
            QuoteWriting writing,
            QuoteHistory history,
            Revisions revisions) {
        this.quotes = quotes;
        this.visible = visible;
        this.words = words;
        this.edits = edits;
        this.fresh = fresh;
        this.writing = writing;
        this.history = history;
        this.revisions = revisions;
    }

    /// A page of the list.
    ///
    /// @param total counted up to ten thousand, `more` when there are more than that
    record Page(
            long total,
            boolean more,
            List<QuoteAnswer> items,
            @Nullable String next) {}

    @GetMapping
    Page list(
            QuoteQuery filters,
            @RequestParam(defaultValue = "50") int size,
            @RequestParam(required = false) @Nullable String cursor) {
        if (size < 1 || size > LARGEST_PAGE) {
            throw InvalidQuoteFilter.size(size, LARGEST_PAGE);
        }
        ListPlace behind = QuoteFilter.behind(cursor);
        Quotes.Visible who = visible.now();
        QuoteFilter filter = filters.filter(words);
        List<Quote> page = quotes.list(who, filter, behind, size + 1);
        List<Quote> shown = page.size() > size ? page.subList(0, size) : page;
        LocalDate today = quotes.today(who);
        long total = quotes.countUpTo(who, filter, MOST_COUNTED + 1);
        return new Page(
                Math.min(total, MOST_COUNTED),
                total > MOST_COUNTED,
                answers(shown, today),
                page.size() > size ? shown.getLast().place().toString() : null);
    }

    private List<QuoteAnswer> answers(List<Quote> shown, LocalDate today) {
        List<Long> revised = shown.stream()
                .filter(quote -> quote.revision() > 1)
                .map(Quote::id)
                .toList();
        Map<Long, List<Revision>> prices = revisions.of(revised);
        return shown.stream()
                .map(quote -> QuoteAnswer.of(quote, prices.getOrDefault(quote.id(), List.of()), today))
                .toList();
    }

    @GetMapping("/{id:\\d+}")
    QuoteAnswer get(@PathVariable long id) {
        Quotes.Visible who = visible.now();
        return quotes.find(who, id)
                .map(quote -> answers(List.of(quote), quotes.today(who)).getFirst())
                .orElseThrow(() -> UnknownQuote.withId(id));
    }

    @GetMapping("/{id:\\d+}/changes")
    List<QuoteHistory.Change> changes(@PathVariable long id) {
        return history.of(quotes.find(visible.now(), id)
                .orElseThrow(() -> UnknownQuote.withId(id))
                .id());
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    QuoteAnswer add(@RequestBody QuoteBody body) {
        Instant at = Objects.requireNonNullElse(body.quotedAt(), history.now());
        return get(fresh.add(body.written(writing), at).id());
    }

    @PatchMapping("/{id:\\d+}")
    QuoteAnswer change(@PathVariable long id, @RequestBody QuoteBody body) {
        edits.change(id, new QuoteEdit(body.seen(), body.written(writing)));
        return get(id);
    }

    /// Says that a quote read from mail is right, with these corrections, if any.
    @PostMapping("/{id:\\d+}/confirm")
    QuoteAnswer confirm(@PathVariable long id, @RequestBody(required = false) @Nullable QuoteBody body) {
        edits.confirm(
                id,
                body == null
                        ? new QuoteEdit(Integer.MAX_VALUE, Map.of())
                        : new QuoteEdit(body.seen(), body.written(writing)));
        return get(id);
    }
}
