package dev.fairlead.customers;

import dev.fairlead.customers.Customer.Status;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;

/// The tables of the customer file.
@Component
class CustomerRows {

    private static final int BATCH = 500;

    private final JdbcClient client;
    private final JdbcTemplate jdbc;

    CustomerRows(JdbcClient client, JdbcTemplate jdbc) {
        this.client = client;
        this.jdbc = jdbc;
    }

    CustomerBook load() {
        Map<Long, List<String>> aliases = texts("select customer_id, alias from customer_alias order by alias");
        Map<Long, List<String>> domains = texts("select customer_id, domain from customer_domain order by domain");
        Map<Long, List<Contact>> contacts = contacts();
        return new CustomerBook(client.sql("select id, name, owner, team, status from customer")
                .query((row, number) -> {
                    long id = row.getLong("id");
                    return new Customer(
                            id,
                            row.getString("name"),
                            aliases.getOrDefault(id, List.of()),
                            domains.getOrDefault(id, List.of()),
                            contacts.getOrDefault(id, List.of()),
                            row.getString("owner"),
                            row.getString("team"),
                            Status.valueOf(row.getString("status")));
                })
                .list());
    }

    private Map<Long, List<String>> texts(String sql) {
        var found = new HashMap<Long, List<String>>();
        jdbc.query(sql, row -> {
            found.computeIfAbsent(row.getLong(1), id -> new ArrayList<>()).add(row.getString(2));
        });
        return found;
    }

    private Map<Long, List<Contact>> contacts() {
        var found = new HashMap<Long, List<Contact>>();
        jdbc.query("select customer_id, name, address from customer_contact order by name, address", row -> {
            found.computeIfAbsent(row.getLong(1), id -> new ArrayList<>())
                    .add(new Contact(row.getString(2), row.getString(3)));
        });
        return found;
    }

    /// The same customers with their new ids.
    List<Customer> insert(Collection<Customer> customers) {
        List<Customer> stored = customers.stream()
                .map(customer -> customer.withId(insertOne(customer)))
                .toList();
        insertParts(stored);
        return stored;
    }

    private long insertOne(Customer customer) {
        var key = new GeneratedKeyHolder();
        client.sql("insert into customer (name, owner, team, status) values (?, ?, ?, ?)")
                .params(
                        customer.name(),
                        customer.owner(),
                        customer.team(),
                        customer.status().name())
                .update(key, "id");
        return Objects.requireNonNull(key.getKeyAs(Long.class), "the database gave no id");
    }

    void update(Customer customer) {
        client.sql("update customer set name = ?, owner = ?, team = ?, status = ? where id = ?")
                .params(
                        customer.name(),
                        customer.owner(),
                        customer.team(),
                        customer.status().name(),
                        customer.id())
                .update();
        for (String table : List.of("customer_alias", "customer_domain", "customer_contact")) {
            client.sql("delete from " + table + " where customer_id = ?")
                    .param(customer.id())
                    .update();
        }
        insertParts(List.of(customer));
    }

    private void insertParts(Collection<Customer> customers) {
        var aliases = new ArrayList<Object[]>();
        var domains = new ArrayList<Object[]>();
        var contacts = new ArrayList<Object[]>();
        for (Customer customer : customers) {
            customer.aliases().forEach(alias -> aliases.add(new Object[] {customer.id(), alias}));
            customer.domains().forEach(domain -> domains.add(new Object[] {domain, customer.id()}));
            customer.contacts()
                    .forEach(contact -> contacts.add(new Object[] {contact.address(), contact.name(), customer.id()}));
        }
        batch("insert into customer_alias (customer_id, alias) values (?, ?)", aliases);
        batch("insert into customer_domain (domain, customer_id) values (?, ?)", domains);
        batch("insert into customer_contact (address, name, customer_id) values (?, ?, ?)", contacts);
    }

    private void batch(String sql, List<Object[]> rows) {
        for (int from = 0; from < rows.size(); from += BATCH) {
            jdbc.batchUpdate(sql, rows.subList(from, Math.min(from + BATCH, rows.size())));
        }
    }
}
