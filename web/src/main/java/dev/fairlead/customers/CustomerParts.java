package dev.fairlead.customers;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;

/// The tables of what a customer has several of.
@Component
class CustomerParts {

    private static final int BATCH = 500;
    private static final String OF_ONE = " where customer_id = ?";

    private final JdbcTemplate jdbc;

    CustomerParts(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /// The lists of customers, by their ids.
    record Lists(
            Map<Long, List<String>> aliasesOf,
            Map<Long, List<String>> domainsOf,
            Map<Long, List<String>> tagsOf,
            Map<Long, List<Contact>> contactsOf,
            Map<Long, List<PostalAddress>> addressesOf) {

        List<String> aliases(long id) {
            return aliasesOf.getOrDefault(id, List.of());
        }

        List<String> domains(long id) {
            return domainsOf.getOrDefault(id, List.of());
        }

        List<String> tags(long id) {
            return tagsOf.getOrDefault(id, List.of());
        }

        List<Contact> contacts(long id) {
            return contactsOf.getOrDefault(id, List.of());
        }

        List<PostalAddress> addresses(long id) {
            return addressesOf.getOrDefault(id, List.of());
        }
    }

    Lists all() {
        return lists("");
    }

    Lists of(long id) {
        return lists(OF_ONE, id);
    }

    private Lists lists(String where, Object... values) {
        RowMapper<String> text = (row, number) -> row.getString(2);
        return new Lists(
                read("select customer_id, alias from customer_alias" + where + " order by alias", text, values),
                read("select customer_id, domain from customer_domain" + where + " order by domain", text, values),
                read("select customer_id, tag from customer_tag" + where + " order by tag", text, values),
                read(
                        "select customer_id, name, address, phone, role, wechat, whatsapp from customer_contact" + where
                                + " order by name, address",
                        (row, number) -> new Contact(
                                row.getString(2),
                                row.getString(3),
                                row.getString(4),
                                row.getString(5),
                                row.getString(6),
                                row.getString(7)),
                        values),
                read(
                        "select customer_id, kind, address from customer_address" + where + " order by kind, address",
                        (row, number) -> new PostalAddress(
                                PostalAddress.Kind.valueOf(row.getString(2).toUpperCase(Locale.ROOT)),
                                row.getString(3)),
                        values));
    }

    private <T> Map<Long, List<T>> read(String sql, RowMapper<T> reading, Object... values) {
        var found = new HashMap<Long, List<T>>();
        jdbc.query(
                sql,
                row -> {
                    found.computeIfAbsent(row.getLong(1), id -> new ArrayList<>())
                            .add(reading.mapRow(row, 0));
                },
                values);
        return found;
    }

    /// @throws CustomerConflict when somebody else has taken a domain or an address a moment ago
    void insert(Collection<Customer> customers) {
        var rows = new HashMap<String, List<Object[]>>();
        for (Customer customer : customers) {
            long id = customer.id();
            customer.aliases().forEach(alias -> add(rows, "customer_alias (customer_id, alias)", id, alias));
            customer.domains().forEach(domain -> add(rows, "customer_domain (customer_id, domain)", id, domain));
            customer.profile().tags().forEach(tag -> add(rows, "customer_tag (customer_id, tag)", id, tag));
            customer.contacts()
                    .forEach(contact -> add(
                            rows,
                            "customer_contact (customer_id, address, name, phone, role, wechat, whatsapp)",
                            id,
                            contact.address(),
                            contact.name(),
                            contact.phone(),
                            contact.role(),
                            contact.wechat(),
                            contact.whatsapp()));
            customer.profile()
                    .addresses()
                    .forEach(address -> add(
                            rows,
                            "customer_address (customer_id, kind, address)",
                            id,
                            address.kind().name(),
                            address.text()));
        }
        try {
            rows.forEach(this::batch);
        } catch (DuplicateKeyException cause) {
            throw CustomerConflict.meanwhile();
        }
    }

    private static void add(Map<String, List<Object[]>> rows, String table, Object... values) {
        rows.computeIfAbsent(table, each -> new ArrayList<>()).add(values);
    }

    private void batch(String table, List<Object[]> rows) {
        String places = "?" + ", ?".repeat(rows.getFirst().length - 1);
        String sql = "insert into %s values (%s)".formatted(table, places);
        for (int from = 0; from < rows.size(); from += BATCH) {
            jdbc.batchUpdate(sql, rows.subList(from, Math.min(from + BATCH, rows.size())));
        }
    }

    void delete(long id) {
        List.of("customer_alias", "customer_domain", "customer_contact", "customer_tag", "customer_address")
                .forEach(table -> jdbc.update("delete from " + table + OF_ONE, id));
    }
}
