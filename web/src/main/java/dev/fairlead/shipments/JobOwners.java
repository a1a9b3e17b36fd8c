package dev.fairlead.shipments;

import dev.fairlead.customers.CustomerSearch;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Whose jobs are: sources name a customer, or leave it to the order, and the customer file says who goes by the name.
@Component
class JobOwners {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final CustomerSearch customers;

    JobOwners(JdbcClient jdbc, JdbcTemplate batches, CustomerSearch customers) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.customers = customers;
    }

    /// @param id 0 when nobody goes by this name, or several do
    record Owner(String name, long id) {}

    /// By the names of the jobs. A shipment whose source does not say whose it is is its order's customer's.
    Map<String, Owner> of(Collection<JobDraft> drafts) {
        Map<String, String> ordered = customersOfOrders(drafts);
        Map<String, Owner> owners = new HashMap<>();
        for (JobDraft draft : drafts) {
            String order = draft.origin().order();
            boolean said = !draft.customerName().isEmpty() || order == null;
            owners.put(draft.origin().name(), called(said ? draft.customerName() : ordered.getOrDefault(order, "")));
        }
        return owners;
    }

    private Map<String, String> customersOfOrders(Collection<JobDraft> drafts) {
        Set<String> orders = drafts.stream()
                .filter(draft -> draft.customerName().isEmpty())
                .map(draft -> draft.origin().order())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Map<String, String> customers = new HashMap<>();
        if (!orders.isEmpty()) {
            jdbc.sql("select name, customer_name from job where name in (:names)")
                    .param("names", orders)
                    .query(row -> {
                        customers.put(row.getString(1), row.getString(2));
                    });
        }
        return customers;
    }

    private Owner called(String name) {
        return new Owner(name, name.isEmpty() ? 0 : customers.idOf(name).orElse(0L));
    }

    /// To shipments that were told before their order.
    void handDown(Collection<JobDraft> drafts) {
        batches.batchUpdate(
                "update job set customer_name = ?, customer_id = ? where order_name = ? and customer_name = ''",
                drafts.stream()
                        .filter(draft -> draft.kind() == JobKind.ORDER)
                        .map(draft -> {
                            Owner owner = called(draft.customerName());
                            return new Object[] {
                                owner.name(), owner.id(), draft.origin().name()
                            };
                        })
                        .toList());
    }

    /// Asks the customer file anew whose those are that name these customers or nobody known.
    void nameAnew(Collection<Long> customerIds) {
        Set<Long> asked = new TreeSet<>(customerIds);
        asked.add(0L);
        Map<String, Long> changed = new HashMap<>();
        jdbc.sql("select distinct customer_name, customer_id from job where customer_id in (:ids) and"
                        + " customer_name <> ''")
                .param("ids", asked)
                .query(row -> {
                    long now = called(row.getString(1)).id();
                    if (now != row.getLong(2)) {
                        changed.put(row.getString(1), now);
                    }
                });
        batches.batchUpdate(
                "update job set customer_id = ? where customer_name = ?",
                changed.entrySet().stream()
                        .map(one -> new Object[] {one.getValue(), one.getKey()})
                        .toList());
    }
}
