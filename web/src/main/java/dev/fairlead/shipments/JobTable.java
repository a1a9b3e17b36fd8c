package dev.fairlead.shipments;

import dev.fairlead.customers.CustomerSearch;
import dev.fairlead.frame.ListPlace;
import dev.fairlead.frame.ListedTable;
import dev.fairlead.frame.SeenRows;
import dev.fairlead.frame.Sight;
import dev.fairlead.frame.TableSql;
import dev.fairlead.frame.TableSql.Way;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Finds which jobs a filter leaves and a reader may see, those of which something was told last first.
@Component
class JobTable {

    private static final int CUSTOMERS = 200;

    // No job is a rep's: who may see its customer may see it.
    private static final ListedTable LISTED = new ListedTable(
            "job j",
            "j.changed_at",
            "j.id",
            "j.source",
            "j.customer_id",
            List.of(List.of("j.customer_id"), List.of("j.vessel")));

    private final JdbcClient jdbc;
    private final SeenRows seen;
    private final CustomerSearch customers;

    JobTable(JdbcClient jdbc, SeenRows seen, CustomerSearch customers) {
        this.jdbc = jdbc;
        this.seen = seen;
        this.customers = customers;
    }

    List<Long> find(Sight sight, TableSql sql, int most) {
        return seen.places(sight, sql, false, most).stream().map(ListPlace::id).toList();
    }

    long countUpTo(Sight sight, TableSql sql, int most) {
        return seen.countUpTo(sight, sql, most);
    }

    TableSql of(JobFilter filter) {
        TableSql sql = new TableSql(LISTED);
        sql.equal("j.customer_id", filter.customer());
        sql.equal("j.pol", capitals(filter.pol()));
        sql.equal("j.pod", capitals(filter.pod()));
        sql.equal("j.vessel", capitals(filter.vessel()));
        sql.equal("j.voyage", capitals(filter.voyage()));
        JobFilter.State state = filter.wanted();
        if (state != null) {
            switch (state) {
                case LATE -> sql.and("j.late_days > 0 and j.ata is null");
                case UNDERWAY -> sql.and("j.kind = 'shipment' and j.ata is null");
                case ARRIVED -> sql.and("j.ata is not null");
            }
        }
        String words = filter.q();
        return words == null ? sql : sql.either(ways(words));
    }

    private static @Nullable String capitals(@Nullable String text) {
        return text == null ? null : text.toUpperCase(Locale.ROOT);
    }

    private List<Way> ways(String words) {
        String number = number(words);
        List<Way> ways = new ArrayList<>();
        for (String column : List.of("j.bl", "j.house_bl", "j.booking")) {
            ways.add(Way.of(column, number));
        }
        ways.add(Way.of("j.external_id", words));
        ways.add(Way.of("j.voyage", words.toUpperCase(Locale.ROOT)));
        ways.add(Way.of("j.vessel", words.toUpperCase(Locale.ROOT)));
        add(ways, "j.id", withContainers(List.of(number)));
        add(ways, "j.customer_id", customers.named(words, CUSTOMERS));
        return ways;
    }

    private static void add(List<Way> ways, String column, List<Long> values) {
        if (!values.isEmpty()) {
            ways.add(new Way(column, values));
        }
    }

    /// Those that go by one of these numbers, whatever it is the number of.
    TableSql numbered(Collection<String> bls, Collection<String> bookings, Collection<String> containers) {
        List<Way> ways = new ArrayList<>();
        if (!bls.isEmpty()) {
            ways.add(new Way("j.bl", List.copyOf(bls)));
            ways.add(new Way("j.house_bl", List.copyOf(bls)));
        }
        if (!bookings.isEmpty()) {
            ways.add(new Way("j.booking", List.copyOf(bookings)));
        }
        add(ways, "j.id", withContainers(containers));
        TableSql sql = new TableSql(LISTED);
        return ways.isEmpty() ? sql.and("1 = 0") : sql.either(ways);
    }

    /// Those that anybody calls by one of these, written with or without blanks and dashes.
    TableSql called(List<String> words) {
        List<String> numbers = words.stream().map(JobTable::number).distinct().toList();
        List<Way> ways = new ArrayList<>();
        for (String column : List.of("j.bl", "j.house_bl", "j.booking")) {
            ways.add(new Way(column, numbers));
        }
        ways.add(new Way("j.external_id", words));
        add(ways, "j.id", withContainers(numbers));
        return new TableSql(LISTED).either(ways);
    }

    private static String number(String words) {
        return words.toUpperCase(Locale.ROOT).replaceAll("[\\s-]+", "");
    }

    private List<Long> withContainers(Collection<String> numbers) {
        return numbers.isEmpty()
                ? List.of()
                : jdbc.sql("select distinct job_id from job_container where number in (:numbers)")
                        .param("numbers", numbers)
                        .query(Long.class)
                        .list();
    }

    /// Null leaves all.
    TableSql ofColumn(String column, @Nullable Object value) {
        return new TableSql(LISTED).equal(column, value);
    }
}
