package dev.fairlead.quotes;

import dev.fairlead.Letter;
import dev.fairlead.MailRoom;
import dev.fairlead.Staff;
import dev.fairlead.customers.Customer;
import dev.fairlead.customers.Customer.Status;
import dev.fairlead.customers.Customers;
import dev.fairlead.intake.MailStages;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/// A rep with a mailbox and one customer, and the quotes that his mail makes.
abstract class QuotesFromMail {

    private static final AtomicInteger NUMBERS = new AtomicInteger();
    private static final Quotes.Visible ALL = new Quotes.Visible(true, Set.of(), Set.of(), ZoneId.of("UTC"));

    @Autowired
    private Staff staff;

    @Autowired
    private Customers customers;

    @Autowired
    Quotes quotes;

    @Autowired
    QuoteHistory history;

    @Autowired
    MailStages stages;

    @Autowired
    MailRoom room;

    String key;
    String rep;
    String address;
    long customer;
    private long mailbox;

    @BeforeEach
    void aRepWithACustomer() {
        key = "mq" + NUMBERS.incrementAndGet();
        rep = key + ".rep";
        address = rep + "@" + key + "-forwarder.example";
        staff.reps(rep);
        customer = customer(key + " Buyer GmbH", key + "-buyer.example");
        mailbox = room.open(rep, address);
    }

    long customer(String name, String domain) {
        return customers
                .add(new Customer(0, name, List.of(), List.of(domain), List.of(), "", "", Status.ACTIVE))
                .id();
    }

    Letter letter(String id, String from, String to, String at, String text) {
        return Letter.of(key + id + "@mail.example", from, to, at, text);
    }

    String buyer() {
        return "jo@" + key + "-buyer.example";
    }

    String agent() {
        return "rates@" + key + "-agent.example";
    }

    List<Quote> deliver(Letter... letters) {
        room.deliver(mailbox, letters);
        room.awaitStages("quotes");
        return all();
    }

    List<Quote> all() {
        return quotes.list(
                ALL, new QuoteFilter(null, null, null, null, null, rep, null, null, null, null, null, false), null, 50);
    }

    static int amount(Quote quote) {
        return quote.offer().lines().getFirst().amount().intValue();
    }

    Quote found(long id) {
        return quotes.find(ALL, id).orElseThrow();
    }
}
