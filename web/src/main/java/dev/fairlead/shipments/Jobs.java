package dev.fairlead.shipments;

import dev.fairlead.customers.Customer;
import dev.fairlead.customers.Customers;
import dev.fairlead.frame.ListPlace;
import dev.fairlead.frame.Sight;
import dev.fairlead.frame.TableSql;
import dev.fairlead.people.CurrentUser;
import dev.fairlead.people.Role;
import dev.fairlead.people.User;
import dev.fairlead.search.Access;
import dev.fairlead.trade.When;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/// Orders and shipments, as far as the person who is asking may see them: those of the customers whose mail he or she
/// may see. Those of nobody known are a manager's to clear up.
@Service
class Jobs {

    private static final int MOST_RELATED = 50;

    private final JdbcClient jdbc;
    private final JobTable table;
    private final CurrentUser current;
    private final Customers customers;

    Jobs(JdbcClient jdbc, JobTable table, CurrentUser current, Customers customers) {
        this.jdbc = jdbc;
        this.table = table;
        this.current = current;
        this.customers = customers;
    }

    private Sight sight() {
        User reader = current.user();
        Access access = current.access();
        Set<Long> seen = new HashSet<>(access.customers());
        if (reader.is(Role.MANAGER)) {
            seen.add(0L);
        }
        return new Sight(access.everything(), Set.of(), seen, reader.zone());
    }

    /// Those told of last first.
    List<Job> list(JobFilter filter, @Nullable ListPlace behind, int most) {
        return read(table.find(sight(), table.of(filter).behind(behind, false), most));
    }

    long countUpTo(JobFilter filter, int most) {
        return table.countUpTo(sight(), table.of(filter), most);
    }

    /// @throws UnknownJob also when it is there, but not for this reader
    Job get(long id) {
        return only(table.ofColumn("j.id", id)).orElseThrow(() -> UnknownJob.withId(id));
    }

    private Optional<Job> only(TableSql sql) {
        return read(table.find(sight(), sql.narrow(), 1)).stream().findFirst();
    }

    /// Those that go by one of these numbers.
    List<Job> numbered(Collection<String> bls, Collection<String> bookings, Collection<String> containers, int most) {
        return read(table.find(sight(), table.numbered(bls, bookings, containers), most));
    }

    /// Those that their source or anybody else calls by one of these.
    List<Job> called(List<String> numbers, int most) {
        return read(table.find(sight(), table.called(numbers), most));
    }

    /// The order of a shipment, the shipments of an order.
    List<Job> related(Job job) {
        String order = job.origin().order();
        TableSql sql = job.kind() == JobKind.ORDER
                ? table.ofColumn("j.order_name", job.origin().name())
                : table.ofColumn("j.name", order);
        return job.kind() == JobKind.SHIPMENT && order == null
                ? List.of()
                : read(table.find(sight(), sql.narrow(), MOST_RELATED));
    }

    /// In this order.
    private List<Job> read(List<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<Long, List<String>> containers = new HashMap<>();
        jdbc.sql("select job_id, number from job_container where job_id in (:ids) order by job_id, number")
                .param("ids", ids)
                .query(row -> {
                    containers
                            .computeIfAbsent(row.getLong(1), id -> new ArrayList<>())
                            .add(row.getString(2));
                });
        Map<Long, Job> jobs = new HashMap<>();
        jdbc.sql("select * from job where id in (:ids)")
                .param("ids", ids)
                .query((row, number) -> job(row, containers))
                .list()
                .forEach(job -> jobs.put(job.id(), job));
        return ids.stream().flatMap(id -> Stream.ofNullable(jobs.get(id))).toList();
    }

    private Job job(ResultSet row, Map<Long, List<String>> containers) throws SQLException {
        long id = row.getLong("id");
        long customer = row.getLong("customer_id");
        return new Job(
                id,
                JobKind.of(row.getString("kind")),
                new Job.Origin(
                        row.getString("name"),
                        row.getString("source"),
                        row.getString("external_id"),
                        row.getString("order_name")),
                customer == 0 ? null : customer,
                customers.find(customer).map(Customer::name).orElse(row.getString("customer_name")),
                new Job.Numbers(
                        row.getString("bl"),
                        row.getString("house_bl"),
                        row.getString("booking"),
                        containers.getOrDefault(id, List.of())),
                new Job.Way(
                        row.getString("pol"),
                        row.getString("pod"),
                        row.getString("vessel"),
                        row.getString("imo"),
                        row.getString("voyage")),
                times(row),
                row.getString("status"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }

    private static Job.Times times(ResultSet row) throws SQLException {
        return new Job.Times(
                time(row, "etd"),
                time(row, "eta"),
                time(row, "atd"),
                time(row, "ata"),
                time(row, "first_eta"),
                time(row, "expected"),
                row.getString("expected_by"),
                row.getInt("late_days"));
    }

    private static @Nullable When time(ResultSet row, String column) throws SQLException {
        String written = row.getString(column);
        return written == null ? null : new When(written);
    }
}
