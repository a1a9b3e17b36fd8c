package dev.fairlead.customers;

import dev.fairlead.customers.Customer.Status;
import dev.fairlead.frame.Remembered;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;

/// The customers' own table; their lists are [CustomerParts].
@Component
class CustomerRows {

    private static final String COLUMNS = "id, name, name_zh, owner, backup, team, status, industry, source,"
            + " credit_grade, payment_terms, version";

    private final JdbcClient client;
    private final CustomerParts parts;
    private final Remembered<Map<Long, Long>> merged = new Remembered<>(this::readMerged);

    CustomerRows(JdbcClient client, CustomerParts parts) {
        this.client = client;
        this.parts = parts;
    }

    /// All that are not merged into another. The rows are read before their lists: what is committed in between is
    /// told once more, with a later version.
    CustomerBook load() {
        var rows = new ArrayList<Row>();
        client.sql("select " + COLUMNS + " from customer where merged_into is null")
                .query((row, number) -> rows.add(row(row)))
                .list();
        CustomerParts.Lists lists = parts.all();
        return new CustomerBook(rows.stream().map(row -> row.with(lists)).toList());
    }

    /// As it is now, and nobody else changes it until this transaction ends.
    Optional<Customer> lock(long id) {
        RowMapper<Row> reading = (row, number) -> row(row);
        return client.sql("select " + COLUMNS + " from customer where id = ? and merged_into is null for update")
                .param(id)
                .query(reading)
                .optional()
                .map(row -> row.with(parts.of(id)));
    }

    private record Row(Customer bare) {

        Customer with(CustomerParts.Lists lists) {
            Profile profile = bare.profile();
            return new Customer(
                    bare.id(),
                    bare.name(),
                    lists.aliases(bare.id()),
                    lists.domains(bare.id()),
                    lists.contacts(bare.id()),
                    bare.owner(),
                    bare.team(),
                    bare.status(),
                    new Profile(
                            profile.nameZh(),
                            profile.backup(),
                            profile.industry(),
                            profile.source(),
                            profile.creditGrade(),
                            profile.paymentTerms(),
                            lists.tags(bare.id()),
                            lists.addresses(bare.id())),
                    bare.version());
        }
    }

    private static Row row(ResultSet row) throws SQLException {
        var profile = new Profile(
                row.getString("name_zh"),
                row.getString("backup"),
                row.getString("industry"),
                row.getString("source"),
                row.getString("credit_grade"),
                row.getString("payment_terms"),
                List.of(),
                List.of());
        return new Row(new Customer(
                row.getLong("id"),
                row.getString("name"),
                List.of(),
                List.of(),
                List.of(),
                row.getString("owner"),
                row.getString("team"),
                Status.valueOf(row.getString("status")),
                profile,
                row.getInt("version")));
    }

    /// The same customers with their new ids.
    List<Customer> insert(Collection<Customer> customers) {
        List<Customer> stored = customers.stream()
                .map(customer -> customer.stored(insertOne(customer), 1))
                .toList();
        parts.insert(stored);
        return stored;
    }

    private long insertOne(Customer customer) {
        var key = new GeneratedKeyHolder();
        client.sql("insert into customer (name, name_zh, owner, backup, team, status, industry, source, credit_grade,"
                        + " payment_terms, version) values (:name, :nameZh, :owner, :backup, :team, :status, :industry,"
                        + " :source, :creditGrade, :paymentTerms, 1)")
                .params(columns(customer))
                .update(key, "id");
        return Objects.requireNonNull(key.getKeyAs(Long.class), "the database gave no id");
    }

    void update(Customer customer) {
        client.sql("update customer set name = :name, name_zh = :nameZh, owner = :owner, backup = :backup,"
                        + " team = :team, status = :status, industry = :industry, source = :source,"
                        + " credit_grade = :creditGrade, payment_terms = :paymentTerms, version = :version"
                        + " where id = :id")
                .params(columns(customer))
                .param("version", customer.version())
                .param("id", customer.id())
                .update();
        parts.delete(customer.id());
        parts.insert(List.of(customer));
    }

    /// It keeps its own row, for an undo, but nothing that another may have.
    void merge(Customer gone, long into) {
        parts.delete(gone.id());
        client.sql("update customer set merged_into = ?, version = version + 1 where id = ?")
                .params(into, gone.id())
                .update();
        merged.forget();
    }

    void restore(Customer back) {
        client.sql("update customer set merged_into = null where id = ?")
                .param(back.id())
                .update();
        update(back);
        merged.forget();
    }

    void delete(Collection<Customer> gone) {
        gone.forEach(customer -> {
            parts.delete(customer.id());
            for (String table : List.of("customer_note", "customer_contact_declined", "customer_change")) {
                client.sql("delete from " + table + " where customer_id = ?")
                        .param(customer.id())
                        .update();
            }
            client.sql("delete from customer where id = ?").param(customer.id()).update();
        });
    }

    /// Where a merged customer is to be found now.
    Optional<Long> keptOf(long gone) {
        return client.sql("select merged_into from customer where id = ? and merged_into is not null")
                .param(gone)
                .query(Long.class)
                .optional();
    }

    /// Where all merged ones are to be found now, from memory.
    Map<Long, Long> merged() {
        return merged.get();
    }

    private Map<Long, Long> readMerged() {
        Map<Long, Long> kept = new HashMap<>();
        client.sql("select id, merged_into from customer where merged_into is not null")
                .query(row -> {
                    kept.put(row.getLong(1), row.getLong(2));
                });
        return Map.copyOf(kept);
    }

    int versionOf(long id) {
        return client.sql("select version from customer where id = ?")
                .param(id)
                .query(Integer.class)
                .single();
    }

    private static Map<String, Object> columns(Customer customer) {
        Profile profile = customer.profile();
        var columns = new HashMap<String, Object>();
        columns.put("name", customer.name());
        columns.put("owner", customer.owner());
        columns.put("team", customer.team());
        columns.put("status", customer.status().name());
        columns.put("nameZh", profile.nameZh());
        columns.put("backup", profile.backup());
        columns.put("industry", profile.industry());
        columns.put("source", profile.source());
        columns.put("creditGrade", profile.creditGrade());
        columns.put("paymentTerms", profile.paymentTerms());
        return columns;
    }
}
