package dev.fairlead.duplicates;

import dev.fairlead.customers.Alike;
import dev.fairlead.customers.Customer;
import dev.fairlead.customers.Customers;
import dev.fairlead.customers.CustomersChanged;
import dev.fairlead.people.CurrentUser;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionalEventListener;

/// Pairs of customers that may be one. Looked for in the background after changes; a page shows what was found last,
/// without those that are gone or were said to be two.
@Component
class Duplicates implements DisposableBean {

    private static final long PAUSE_MILLIS = 1_000;

    private final Customers customers;
    private final JdbcClient jdbc;
    private final CurrentUser current;
    private final Clock clock;
    private final AtomicBoolean asked = new AtomicBoolean();
    private final ScheduledExecutorService worker = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("duplicates").daemon().factory());
    private volatile List<Found> found = List.of();

    Duplicates(Customers customers, JdbcClient jdbc, CurrentUser current, Clock clock) {
        this.customers = customers;
        this.jdbc = jdbc;
        this.current = current;
        this.clock = clock;
    }

    /// Two ids, the lower one first.
    record Ids(long low, long high) {

        static Ids of(long one, long other) {
            return new Ids(Math.min(one, other), Math.max(one, other));
        }
    }

    private record Found(Ids ids, Set<Alike.Reason> reasons) {}

    /// @param one the older of the two
    record Pair(Customer one, Customer other, Set<Alike.Reason> reasons) {}

    @EventListener
    void on(ApplicationReadyEvent ready) {
        ask();
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(CustomersChanged change) {
        ask();
    }

    // Many changes at once are looked at once.
    private void ask() {
        if (asked.compareAndSet(false, true)) {
            worker.schedule(this::look, PAUSE_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    private void look() {
        asked.set(false);
        var seen = new HashSet<Ids>();
        var pairs = new ArrayList<Found>();
        customers.all().forEach(customer -> {
            for (Alike alike : customers.alike(customer)) {
                Ids ids = Ids.of(customer.id(), alike.customer().id());
                if (seen.add(ids)) {
                    pairs.add(new Found(ids, alike.reasons()));
                }
            }
        });
        pairs.sort(
                Comparator.comparing((Found pair) -> pair.reasons().iterator().next())
                        .thenComparing(pair -> -pair.reasons().size()));
        found = List.copyOf(pairs);
    }

    /// Both of which the reader may see.
    List<Pair> pairs(Predicate<Customer> visible) {
        Set<Ids> apart = apart();
        return found.stream()
                .filter(pair -> !apart.contains(pair.ids()))
                .flatMap(pair -> customers.find(pair.ids().low()).filter(visible).stream()
                        .flatMap(one -> customers.find(pair.ids().high()).filter(visible).stream()
                                .map(other -> new Pair(one, other, pair.reasons()))))
                .toList();
    }

    /// Those that somebody said are two.
    List<Pair> keptApart(Predicate<Customer> visible) {
        return apart().stream()
                .flatMap(ids -> customers.find(ids.low()).filter(visible).stream()
                        .flatMap(one -> customers.find(ids.high()).filter(visible).stream()
                                .map(other -> new Pair(one, other, Set.of()))))
                .toList();
    }

    private Set<Ids> apart() {
        return new HashSet<>(jdbc.sql("select low, high from customer_apart")
                .query(Ids.class)
                .list());
    }

    @Transactional
    public void keepApart(Customer one, Customer other) {
        Ids ids = Ids.of(one.id(), other.id());
        takeBack(one, other);
        jdbc.sql("insert into customer_apart (low, high, made_by, made_at) values (?, ?, ?, ?)")
                .params(
                        ids.low(),
                        ids.high(),
                        current.user().username(),
                        clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    void takeBack(Customer one, Customer other) {
        Ids ids = Ids.of(one.id(), other.id());
        jdbc.sql("delete from customer_apart where low = ? and high = ?")
                .params(ids.low(), ids.high())
                .update();
    }

    @Override
    public void destroy() {
        worker.shutdownNow();
    }
}
