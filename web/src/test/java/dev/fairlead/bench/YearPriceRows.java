package dev.fairlead.bench;

import dev.fairlead.figures.truth.Event;
import dev.fairlead.figures.truth.YearPrices;
import dev.fairlead.figures.truth.YearPrices.Asked;
import dev.fairlead.figures.truth.YearPrices.Quoted;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The year's quotes with what was read of them, and its enquiries.
final class YearPriceRows {

    private final RowBatches rows;

    /// Of the mail of each event.
    private final long[] ids;

    YearPriceRows(RowBatches rows, long[] ids) {
        this.rows = rows;
        this.ids = ids;
    }

    void fill(YearPrices prices) throws SQLException {
        quotes(prices.quotes);
        rows.insert(
                "insert into enquiry (mail_id, thread_key, asked_at, rep, customer_id, party, subject, pol, pod, equipment,"
                        + " answer_mail_id, answered_at, quote_mail_id, quoted_at) values"
                        + " (?, ?, ?, ?, ?, 'Jo', 'Rates', ?, ?, '40HQ', ?, ?, ?, ?)",
                prices.enquiries,
                this::enquiry);
    }

    private void quotes(List<Quoted> quotes) throws SQLException {
        rows.insert(
                "insert into quote (id, origin, direction, status, review, customer_id, rep, pol, pod, equipment, charge,"
                        + " currency, amount, valid_to, remind_on, quoted_at, mail_id) values"
                        + " (?, ?, ?, ?, 'DONE', ?, ?, ?, ?, '40HQ', 'O/F', 'USD', 1850, ?, ?, ?, ?)",
                quotes,
                quote -> new Object[] {
                    quote.id(),
                    quote.mail() == null ? "hand" : "mail",
                    quote.direction(),
                    quote.status(),
                    quote.customer(),
                    quote.rep(),
                    quote.pol(),
                    quote.pod(),
                    quote.at().atOffset(ZoneOffset.UTC).toLocalDate().plusDays(30),
                    quote.remindOn(),
                    RowBatches.time(quote.at()),
                    id(quote.mail())
                });
        rows.insert(
                "insert into quote_line (quote_id, position, charge, unit, currency, amount) values"
                        + " (?, 1, 'O/F', 'CNTR', 'USD', 1850)",
                quotes,
                quote -> new Object[] {quote.id()});
        rows.insert(
                "insert into quote_reading (mail_id, position, quote_id, revision, echo, series, thread_key, party_price,"
                        + " lane_price, quoted_at, details) values (?, ?, ?, 1, false, ?, ?, '', '', ?, ?)",
                quotes.stream().filter(quote -> quote.mail() != null).toList(),
                quote -> new Object[] {
                    id(quote.mail()),
                    quote.id(),
                    quote.id(),
                    "s" + quote.id(),
                    thread(quote),
                    RowBatches.time(quote.at()),
                    reading(quote)
                });
    }

    /// What was read, as the stage behind the pipeline writes it down.
    private String reading(Quoted quote) {
        return """
                {"source":{"mailId":%d,"messageId":"m%1$d@year.example","threadKey":"%s","part":0,"spans":[]},"position":%d,
                "direction":"%s","told":{"author":"","authorName":"","party":"","partyKey":"customer:%d","rep":"%s",
                "customerId":%5$d},"offer":{"carrier":null,"pol":"%s","pod":"%s","via":null,"equipment":"40HQ",
                "lines":[{"charge":"O/F","unit":"CNTR","currency":"USD","amount":1850}],"validFrom":null,"validTo":null,
                "freeTimeDays":null,"transitDays":null,"includes":[],"excludes":[]},"quotedAt":"%s","option":1,
                "copied":false,"doubts":[]}
                """.formatted(
                        id(quote.mail()),
                        thread(quote),
                        quote.id(),
                        quote.direction().toUpperCase(Locale.ROOT),
                        quote.customer(),
                        quote.rep(),
                        quote.pol(),
                        quote.pod(),
                        quote.at());
    }

    private static String thread(Quoted quote) {
        Event mail = quote.mail();
        return mail == null ? "" : "t" + mail.conversation;
    }

    private Object[] enquiry(Asked enquiry) {
        Event asks = enquiry.asks();
        return new Object[] {
            ids[asks.number],
            "t" + asks.conversation,
            RowBatches.time(asks.at),
            asks.rep,
            asks.customer,
            enquiry.pol(),
            enquiry.pod(),
            id(enquiry.answer()),
            at(enquiry.answer()),
            id(enquiry.price()),
            at(enquiry.price())
        };
    }

    private @Nullable Long id(@Nullable Event event) {
        return event == null ? null : ids[event.number];
    }

    private static @Nullable Object at(@Nullable Event event) {
        return event == null ? null : RowBatches.time(event.at);
    }
}
