package dev.fairlead.shipments;

import dev.fairlead.customers.CustomerSearch;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Writes jobs as their sources tell them.
@Component
class JobRows {

    private static final String INSERT =
            "insert into job (order_name, customer_name, customer_id, bl, house_bl, booking,"
                    + " pol, pod, vessel, imo, voyage, etd, eta, atd, ata, first_eta, eta_told_at, status, changed_at,"
                    + " kind, source, external_id, name)"
                    + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String UPDATE = "update job set order_name = ?, customer_name = ?, customer_id = ?, bl = ?,"
            + " house_bl = ?, booking = ?, pol = ?, pod = ?, vessel = ?, imo = ?, voyage = ?, etd = ?, eta = ?, atd = ?,"
            + " ata = ?, first_eta = ?, eta_told_at = ?, status = ?, changed_at = ? where name = ?";

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final CustomerSearch customers;

    JobRows(JdbcClient jdbc, JdbcTemplate batches, CustomerSearch customers) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.customers = customers;
    }

    /// What is known of the arrival of a job, and of whose it is.
    private record Known(@Nullable String eta, @Nullable String firstEta, OffsetDateTime etaToldAt) {

        Known told(JobDraft draft, OffsetDateTime now) {
            return new Known(
                    draft.eta(),
                    firstEta == null ? draft.eta() : firstEta,
                    Objects.equals(eta, draft.eta()) ? etaToldAt : now);
        }
    }

    /// @param drafts in the order in which they were told, of a job perhaps several
    /// @return ids of the jobs
    Set<Long> put(List<JobDraft> drafts, OffsetDateTime now) {
        if (drafts.isEmpty()) {
            return Set.of();
        }
        Map<String, Known> known = known(names(drafts));
        Set<String> there = Set.copyOf(known.keySet());
        Map<String, JobDraft> last = new LinkedHashMap<>();
        for (JobDraft draft : drafts) {
            String name = draft.origin().name();
            known.put(name, known.getOrDefault(name, new Known(null, null, now)).told(draft, now));
            last.put(name, draft);
        }
        Map<String, String> ordered = customersOfOrders(last.values());
        List<Object[]> inserts = new ArrayList<>();
        List<Object[]> updates = new ArrayList<>();
        last.forEach((name, draft) -> {
            List<@Nullable Object> values = values(draft, customerOf(draft, ordered), now);
            Known arrival = Objects.requireNonNull(known.get(name));
            values.addAll(15, list(arrival.firstEta(), arrival.etaToldAt()));
            if (!there.contains(name)) {
                values.addAll(list(
                        draft.kind().key(),
                        draft.origin().source(),
                        draft.origin().id()));
            }
            values.add(name);
            (there.contains(name) ? updates : inserts).add(values.toArray());
        });
        batches.batchUpdate(INSERT, inserts);
        batches.batchUpdate(UPDATE, updates);
        handDown(last.values());
        Map<String, Long> ids = ids(last.keySet());
        writeContainers(last, ids);
        return new TreeSet<>(ids.values());
    }

    private static List<@Nullable Object> list(@Nullable Object... values) {
        return new ArrayList<>(Arrays.asList(values));
    }

    private List<@Nullable Object> values(JobDraft draft, String customer, OffsetDateTime now) {
        Job.Numbers numbers = draft.numbers();
        Job.Way way = draft.way();
        return list(
                draft.origin().order(),
                customer,
                idOf(customer),
                numbers.bl(),
                numbers.houseBl(),
                numbers.booking(),
                way.pol(),
                way.pod(),
                way.vessel(),
                way.imo(),
                way.voyage(),
                draft.etd(),
                draft.eta(),
                draft.atd(),
                draft.ata(),
                draft.status(),
                now);
    }

    /// 0 when nobody goes by this name, or several do.
    private long idOf(String customer) {
        return customer.isEmpty() ? 0 : customers.idOf(customer).orElse(0L);
    }

    private Map<String, Known> known(Collection<String> names) {
        Map<String, Known> known = new HashMap<>();
        jdbc.sql("select name, eta, first_eta, eta_told_at from job where name in (:names)")
                .param("names", names)
                .query(row -> {
                    known.put(
                            row.getString(1),
                            new Known(row.getString(2), row.getString(3), row.getObject(4, OffsetDateTime.class)));
                });
        return known;
    }

    private static Set<String> names(Collection<JobDraft> drafts) {
        return drafts.stream().map(draft -> draft.origin().name()).collect(Collectors.toSet());
    }

    private Map<String, Long> ids(Collection<String> names) {
        Map<String, Long> ids = new HashMap<>();
        jdbc.sql("select name, id from job where name in (:names)")
                .param("names", names)
                .query(row -> {
                    ids.put(row.getString(1), row.getLong(2));
                });
        return ids;
    }

    /// A shipment whose source does not say whose it is is its order's customer's.
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

    private static String customerOf(JobDraft draft, Map<String, String> ordered) {
        String order = draft.origin().order();
        return !draft.customerName().isEmpty() || order == null
                ? draft.customerName()
                : ordered.getOrDefault(order, "");
    }

    /// To shipments that were told before their order.
    private void handDown(Collection<JobDraft> drafts) {
        batches.batchUpdate(
                "update job set customer_name = ?, customer_id = ? where order_name = ? and customer_name = ''",
                drafts.stream()
                        .filter(draft -> draft.kind() == JobKind.ORDER)
                        .map(draft -> new Object[] {
                            draft.customerName(),
                            idOf(draft.customerName()),
                            draft.origin().name()
                        })
                        .toList());
    }

    private void writeContainers(Map<String, JobDraft> drafts, Map<String, Long> ids) {
        List<Object[]> gone = new ArrayList<>();
        List<Object[]> rows = new ArrayList<>();
        drafts.forEach((name, draft) -> {
            Long id = Objects.requireNonNull(ids.get(name));
            if (draft.kind() == JobKind.SHIPMENT) {
                gone.add(new Object[] {id});
                draft.numbers().containers().forEach(number -> rows.add(new Object[] {id, number}));
            }
        });
        batches.batchUpdate("delete from job_container where job_id = ?", gone);
        batches.batchUpdate("insert into job_container (job_id, number) values (?, ?)", rows);
    }

    /// Asks the customer file anew whose those are that name these customers or nobody known.
    void nameAnew(Collection<Long> customerIds) {
        Set<Long> asked = new TreeSet<>(customerIds);
        asked.add(0L);
        Map<String, Long> changed = new HashMap<>();
        jdbc.sql(
                        "select distinct customer_name, customer_id from job where customer_id in (:ids) and customer_name <> ''")
                .param("ids", asked)
                .query(row -> {
                    long now = idOf(row.getString(1));
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
