package dev.fairlead.relinking;

import dev.fairlead.customers.Contact;
import dev.fairlead.customers.CustomersChanged;
import dev.fairlead.intake.Intake;
import dev.fairlead.linking.FirmName;
import dev.fairlead.query.Query;
import dev.fairlead.query.SearchField;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/// Has the mail looked at again that a changed customer may gain or lose, in the background and after the commit.
/// What is to be looked for is written down in the same transaction: a restart forgets none of it.
@Component
class Relinking implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(Relinking.class);

    /// As many places as one search takes comfortably; each is looked for in three fields.
    private static final int AT_ONCE = 70;

    private static final int BATCH = 500;

    private final Intake intake;
    private final JdbcTemplate jdbc;
    private final AtomicLong found = new AtomicLong();
    private final ExecutorService worker = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("relinking").daemon().factory());

    Relinking(Intake intake, JdbcTemplate jdbc) {
        this.intake = intake;
        this.jdbc = jdbc;
    }

    /// Where mail is looked for: a domain or an address, a name in its text, or the name that is linked already.
    record Place(String kind, String word) {

        private static final String MAIL = "mail";
        private static final String NAME = "name";
        private static final String TEXT = "text";

        Stream<Query> queries() {
            return switch (kind) {
                case NAME -> Stream.of(new Query.Field(SearchField.CUSTOMER, word, true, false));
                case TEXT -> Stream.of(new Query.Text(word, true, false));
                default ->
                    Stream.of(SearchField.FROM, SearchField.TO, SearchField.CC)
                            .map(field -> new Query.Field(field, word, false, false));
            };
        }
    }

    /// @param left mails that are still to be linked again, of `total`
    /// @param searching whether more may be found
    record Progress(long total, long left, boolean searching) {

        /// Asked by the template.
        public boolean isUnderway() {
            return left > 0 || searching;
        }

        public long percent() {
            return total == 0 ? 0 : 100 * (total - left) / total;
        }
    }

    /// Asked by templates, too.
    public Progress progress() {
        long left = intake.toRevisit();
        boolean searching = waiting() > 0;
        if (left == 0 && !searching) {
            found.set(0);
        }
        return new Progress(Math.max(found.get(), left), left, searching);
    }

    private long waiting() {
        Long count = jdbc.queryForObject("select count(*) from customer_relink", Long.class);
        return count == null ? 0 : count;
    }

    @EventListener
    void note(CustomersChanged change) {
        jdbc.batchUpdate(
                "insert into customer_relink (kind, word) values (?, ?)", places(change), BATCH, (statement, place) -> {
                    statement.setString(1, place.kind());
                    statement.setString(2, place.word());
                });
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(CustomersChanged change) {
        worker.execute(this::workOff);
    }

    @EventListener
    void on(ApplicationReadyEvent ready) {
        worker.execute(this::workOff);
    }

    private record Waiting(long id, Place place) {}

    private void workOff() {
        long mails = 0;
        for (List<Waiting> next = next(); !next.isEmpty(); next = next()) {
            mails += intake.revisit(new Query.Or(
                    next.stream().flatMap(one -> one.place().queries()).toList()));
            found.set(Math.max(found.get(), intake.toRevisit()));
            jdbc.batchUpdate(
                    "delete from customer_relink where id = ?",
                    next.stream().map(one -> new Object[] {one.id()}).toList());
        }
        if (mails > 0) {
            LOG.info("Customers changed: {} mails will be linked again", mails);
        }
    }

    private List<Waiting> next() {
        return jdbc.query(
                "select id, kind, word from customer_relink order by id fetch first " + AT_ONCE + " rows only",
                (row, number) -> new Waiting(row.getLong(1), new Place(row.getString(2), row.getString(3))));
    }

    /// Mail from or to any of the domains and addresses, mail that names one of them, and mail that is linked
    /// already.
    static Set<Place> places(CustomersChanged change) {
        var places = new LinkedHashSet<Place>();
        Stream.of(change.before(), change.after())
                .flatMap(Collection::stream)
                .flatMap(customer -> Stream.concat(
                        customer.domains().stream(),
                        customer.contacts().stream().map(Contact::address)))
                .forEach(word -> places.add(new Place(Place.MAIL, word)));
        Stream.of(change.before(), change.after())
                .flatMap(Collection::stream)
                .flatMap(customer -> customer.contacts().stream())
                .flatMap(Relinking::accounts)
                .forEach(account -> places.add(new Place(Place.MAIL, account)));
        Stream.of(change.before(), change.after())
                .flatMap(Collection::stream)
                .flatMap(customer -> Stream.concat(Stream.of(customer.name()), customer.aliases().stream()))
                .flatMap(name -> FirmName.telling(name).stream())
                .forEach(name -> places.add(new Place(Place.TEXT, name)));
        change.before().forEach(customer -> places.add(new Place(Place.NAME, customer.name())));
        return places;
    }

    /// As which the contact writes in chats: what stands there before the domain.
    private static Stream<String> accounts(Contact contact) {
        return Stream.of(
                        contact.wechat(),
                        contact.whatsapp().replaceAll("\\D", ""),
                        contact.phone().replaceAll("\\D", ""))
                .filter(account -> !account.isEmpty())
                .map(account -> account + "@");
    }

    @Override
    public void destroy() {
        worker.shutdownNow();
    }
}
