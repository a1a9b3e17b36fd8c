package dev.fairlead.customers;

import dev.fairlead.frame.InvalidInput;
import dev.fairlead.frame.Refused;
import dev.fairlead.trade.CustomerDesk;
import dev.fairlead.trade.CustomerFile;
import dev.fairlead.trade.InvalidRecord;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/// Customers of other systems in the customer file. What people have written here wins: of a customer that is known
/// only what the other system has changed is taken, and of that only what nobody here has changed.
@Component
class FeedCustomers implements CustomerDesk {

    private final Customers customers;
    private final CustomerRows rows;
    private final FeedRows known;
    private final MessageSource messages;

    FeedCustomers(Customers customers, CustomerRows rows, FeedRows known, MessageSource messages) {
        this.customers = customers;
        this.rows = rows;
        this.known = known;
        this.messages = messages;
    }

    @Override
    public void take(String source, CustomerFile file) {
        try {
            Map<CustomerField, List<String>> given = FeedFields.of(file);
            Optional<FeedRows.Last> last = known.find(source, file.id());
            Optional<Customer> there =
                    last.flatMap(one -> kept(one.customerId())).or(() -> same(file));
            Customer taken = there.isEmpty()
                    ? customers.add(Customer.of(given))
                    : changed(there.get(), given, last.map(FeedRows.Last::given).orElse(Map.of()));
            // A merge may be undone: the number of the one that went is kept while it leads here.
            long id = there.isPresent() ? last.map(FeedRows.Last::customerId).orElse(taken.id()) : taken.id();
            known.put(source, file.id(), new FeedRows.Last(id, given));
        } catch (Refused refused) {
            String field = refused instanceof InvalidInput invalid ? invalid.field() : "domains or contacts";
            throw InvalidRecord.at(field, file.name(), refused.sentence(messages, Locale.ENGLISH));
        }
    }

    /// Where it is now: perhaps it was merged into another one.
    private Optional<Customer> kept(long id) {
        return rows.lock(id).or(() -> rows.keptOf(id).flatMap(this::kept));
    }

    /// The customer that it surely is: of its domain, of an address of its people, or the only one of its name.
    private Optional<Customer> same(CustomerFile file) {
        CustomerBook book = customers.book();
        List<Customer> named = book.namedLike(file.name());
        return Stream.of(
                        file.domains().stream().flatMap(domain -> book.ownerOf(lower(domain)).stream()),
                        file.contacts().stream().flatMap(person -> book.byAddress(lower(person.address())).stream()),
                        named.size() == 1 ? named.stream() : Stream.<Customer>empty())
                .flatMap(some -> some)
                .findFirst()
                .flatMap(customer -> rows.lock(customer.id()));
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    private Customer changed(
            Customer now, Map<CustomerField, List<String>> given, Map<CustomerField, List<String>> last) {
        CustomerValues current = CustomerValues.of(now);
        // What it says for the first time fills gaps, as if it had said before what stands here.
        CustomerValues base = current.with(FeedFields.filled(last, current));
        CustomerValues merged = new CustomerEdit(now.id(), now.version(), FeedFields.beside(given, last, current))
                .onto(base, current)
                .values();
        return customers.replace(now, merged.customer(now.id(), now.version() + 1));
    }
}
