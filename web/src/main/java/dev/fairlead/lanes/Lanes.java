package dev.fairlead.lanes;

import dev.fairlead.columns.Mirror;
import dev.fairlead.customers.Customer;
import dev.fairlead.customers.Customers;
import dev.fairlead.quotes.LaneQuestion;
import dev.fairlead.quotes.Quote;
import dev.fairlead.quotes.QuotesByLane;
import dev.fairlead.quotes.QuotesChanged;
import dev.fairlead.quotes.TradeWords;
import dev.fairlead.vocabulary.Region;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;

/// All quotes by pairs of ports, in memory: whose quotes a reader may see of a lane or between two regions is found
/// there within a millisecond or a few, where the database would look through an index for a hundred.
@Component
class Lanes implements QuotesByLane, DisposableBean {

    private final TradeWords words;
    private final Customers customers;
    private final Mirror<LaneTable, LaneRow> quotes;

    Lanes(LaneRows rows, TradeWords words, Customers customers, PlatformTransactionManager transactions) {
        this.words = words;
        this.customers = customers;
        this.quotes = new Mirror<>("lanes", rows, transactions);
    }

    @EventListener
    void on(ApplicationReadyEvent ready) {
        quotes.warm();
    }

    @EventListener
    void on(QuotesChanged change) {
        quotes.changing(change.quoteIds());
    }

    @Override
    public void destroy() {
        quotes.close();
    }

    @Override
    public List<Long> ids(LaneQuestion question, int most) {
        return ask(question, search -> search.ids(most));
    }

    /// The same, but of each only its place and its first amount: what a chart shows of a thousand.
    List<Quote> points(LaneQuestion question, int most) {
        return ask(question, search -> search.rows(most)).stream()
                .map(row -> row.quote(nameOf(row.customer())))
                .toList();
    }

    private @Nullable String nameOf(long customer) {
        return customer == 0
                ? null
                : customers.find(customer).map(Customer::name).orElse(null);
    }

    @Override
    public long countUpTo(LaneQuestion question, int most) {
        return ask(question, search -> search.count(most));
    }

    private <T> T ask(LaneQuestion question, Function<LaneSearch, T> asking) {
        return quotes.ask(table -> asking.apply(new LaneSearch(table, question, this::region)));
    }

    /// A region has whole countries as well as ports.
    private @Nullable Predicate<String> region(String code) {
        Region region = words.region(code).orElse(null);
        if (region == null) {
            return null;
        }
        Set<String> places = Set.copyOf(region.places());
        return port -> places.contains(port) || port.length() > 2 && places.contains(port.substring(0, 2));
    }
}
