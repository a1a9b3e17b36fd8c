package dev.fairlead.customers;

import dev.fairlead.intake.Intake;
import dev.fairlead.query.Query;
import dev.fairlead.query.SearchField;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/// Has the mail looked at again that a changed customer may gain or lose, in the background and after the commit.
@Component
class Relinking implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(Relinking.class);

    /// As many alternatives as one search takes comfortably.
    private static final int AT_ONCE = 200;

    private final Intake intake;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("relinking").daemon().factory());

    Relinking(Intake intake) {
        this.intake = intake;
    }

    @TransactionalEventListener
    void on(CustomersChanged change) {
        List<Query> alternatives = List.copyOf(alternatives(change));
        worker.execute(() -> revisit(alternatives));
    }

    private void revisit(List<Query> alternatives) {
        long mails = 0;
        for (int from = 0; from < alternatives.size(); from += AT_ONCE) {
            mails += intake.revisit(
                    new Query.Or(alternatives.subList(from, Math.min(from + AT_ONCE, alternatives.size()))));
        }
        LOG.info("Customers changed: {} mails will be linked again", mails);
    }

    /// Mail from or to any of the domains and addresses, and mail that is linked already.
    static Set<Query> alternatives(CustomersChanged change) {
        var queries = new LinkedHashSet<Query>();
        Stream.of(change.before(), change.after()).flatMap(Collection::stream).forEach(customer -> {
            Stream.concat(
                            customer.domains().stream(),
                            customer.contacts().stream().map(Contact::address))
                    .forEach(place -> Stream.of(SearchField.FROM, SearchField.TO, SearchField.CC)
                            .forEach(field -> queries.add(new Query.Field(field, place, false, false))));
        });
        change.before()
                .forEach(customer -> queries.add(new Query.Field(SearchField.CUSTOMER, customer.name(), true, false)));
        return queries;
    }

    @Override
    public void destroy() {
        worker.shutdownNow();
    }
}
