package dev.fairlead.quotes;

import java.math.BigDecimal;
import java.time.Instant;
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

    QuoteApi(Quotes quotes, VisibleQuotes visible) {
        this.quotes = quotes;
        this.visible = visible;
    }

    record CustomerView(long id, @Nullable String name) {}

    record LineView(String charge, String unit, String currency, BigDecimal amount) {}

    record QuoteView(
            long id,
            @Nullable CustomerView customer,
            @Nullable String rep,
            String direction,
            String status,
            int version,
            @Nullable String carrier,
            @Nullable String pol,
            @Nullable String pod,
            @Nullable String via,
            @Nullable String equipment,
            List<LineView> lines,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo,
            @Nullable Integer freeTimeDays,
            Instant quotedAt,
            long mailId,
            String messageId,
            boolean doubtful) {

        static QuoteView of(Quote quote) {
            Long customer = quote.customerId();
            return new QuoteView(
                    quote.id(),
                    customer == null ? null : new CustomerView(customer, quote.customerName()),
                    quote.rep(),
                    quote.direction(),
                    quote.status(),
                    1,
                    quote.carrier(),
                    quote.pol(),
                    quote.pod(),
                    null,
                    quote.equipment(),
                    quote.lines().stream()
                            .map(line -> new LineView(line.charge(), line.unit(), line.currency(), line.amount()))
                            .toList(),
                    quote.validFrom(),
                    quote.validTo(),
                    quote.freeTimeDays(),
                    quote.quotedAt(),
                    quote.mailId(),
                    quote.messageId(),
                    quote.doubtful());
        }
    }

    record QuoteList(
            long total, List<QuoteView> items, @Nullable String next) {}

    /// The filters as the API names them; Spring fills them from the query string.
    record Filters(
            @Nullable Long customer,
            @Nullable String pol,
            @Nullable String pod,
            @Nullable String equipment,
            @Nullable String carrier,
            @Nullable String rep,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable String status) {

        QuoteFilter filter() {
            return new QuoteFilter(customer, pol, pod, equipment, carrier, rep, from, to, status);
        }
    }

    @GetMapping
    QuoteList list(
            Filters filters,
            @RequestParam(defaultValue = "50") int size,
            @RequestParam(required = false) @Nullable String cursor) {
        if (size < 1 || size > LARGEST_PAGE) {
            throw InvalidQuoteFilter.size(size, LARGEST_PAGE);
        }
        int offset = offset(cursor);
        Quotes.Visible who = visible.now();
        long total = quotes.count(who, filters.filter());
        List<QuoteView> page = quotes.list(who, filters.filter(), offset, size).stream()
                .map(QuoteView::of)
                .toList();
        String next = offset + page.size() < total ? String.valueOf(offset + page.size()) : null;
        return new QuoteList(total, page, next);
    }

    @GetMapping("/{id}")
    QuoteView get(@PathVariable long id) {
        return quotes.find(visible.now(), id).map(QuoteView::of).orElseThrow(() -> UnknownQuote.withId(id));
    }

    private static int offset(@Nullable String cursor) {
        if (cursor == null || cursor.isEmpty()) {
            return 0;
        }
        try {
            return Math.max(0, Integer.parseInt(cursor));
        } catch (NumberFormatException e) {
            throw InvalidQuoteFilter.cursor(cursor);
        }
    }
}
