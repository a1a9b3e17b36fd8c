package dev.fairlead.trade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fairlead.TestDatabase;
import dev.fairlead.trade.Outcome.What;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.support.JdbcTransactionManager;

class TradeRecordsModuleTests {

    @TempDir
    Path folder;

    private TestDatabase database;
    private TradeRecords records;

    @BeforeEach
    void open() {
        database = TestDatabase.in(folder);
        records = records(Map.of());
    }

    @AfterEach
    void close() {
        database.close();
    }

    private TradeRecords records(Map<String, CustomerDesk> desks) {
        var beans = new StaticListableBeanFactory();
        desks.forEach(beans::addBean);
        return new TradeRecords(
                new TradeTable(database.client(), database.jdbc()),
                beans.getBeanProvider(CustomerDesk.class),
                event -> {},
                new JdbcTransactionManager(database.dataSource()),
                Clock.systemUTC());
    }

    private static TradeRecord order(String id, long version, String remark) {
        return RecordReader.read(
                TradeKind.ORDERS, Map.of("id", id, "version", version, "customer", "Nordwind", "remark", remark));
    }

    private List<What> deliver(TradeRecord... orders) {
        return records.deliver("erp", List.of(orders), false).stream()
                .map(Outcome::what)
                .toList();
    }

    @Test
    void saysWhatBecameOfEach() {
        assertThat(deliver(order("1", 1, "a"), order("2", 1, "a"))).containsExactly(What.CREATED, What.CREATED);
        assertThat(deliver(order("1", 1, "a"), order("2", 2, "b"), order("3", 1, "a")))
                .containsExactly(What.UNCHANGED, What.UPDATED, What.CREATED);
        assertThat(records.find(TradeKind.ORDERS, "erp", "2"))
                .hasValueSatisfying(stored -> assertThat(stored.body()).contains("\"remark\":\"b\""));
        assertThat(records.count(TradeKind.ORDERS)).isEqualTo(3);
    }

    @Test
    void keepsAnOlderVersionBesideTheOneItHas() {
        deliver(order("1", 5, "new"));

        Outcome older =
                records.deliver("erp", List.of(order("1", 3, "old")), false).getFirst();

        assertThat(older.what()).isEqualTo(What.OLDER);
        assertThat(older.why()).asString().contains("older than the one we have");
        assertThat(records.find(TradeKind.ORDERS, "erp", "1").orElseThrow().version())
                .isEqualTo(5);
        assertThat(records.past(TradeKind.ORDERS, "erp", "1"))
                .extracting(TradeRecords.Stored::version)
                .containsExactly(3L);
        assertThat(deliver(order("1", 3, "old"))).containsExactly(What.UNCHANGED);
    }

    @Test
    void keepsFormerVersions() {
        deliver(order("1", 1, "a"), order("1", 2, "b"), order("1", 3, "c"));
        deliver(order("1", 4, "d"));

        assertThat(records.past(TradeKind.ORDERS, "erp", "1"))
                .extracting(TradeRecords.Stored::version)
                .containsExactly(3L, 2L, 1L);
        assertThat(deliver(order("1", 1, "a"), order("1", 2, "b"), order("1", 3, "c"), order("1", 4, "d")))
                .containsOnly(What.UNCHANGED);
    }

    @Test
    void refusesOtherFieldsUnderTheSameVersion() {
        deliver(order("1", 1, "a"), order("1", 2, "b"));

        assertThat(deliver(order("1", 2, "other"), order("1", 1, "other"), order("2", 1, "fine")))
                .containsExactly(What.REFUSED, What.REFUSED, What.CREATED);
        assertThat(records.find(TradeKind.ORDERS, "erp", "1").orElseThrow().body())
                .contains("\"b\"");
    }

    @Test
    void takesVersionsInAnyOrderWithinOneDelivery() {
        assertThat(deliver(order("1", 2, "b"), order("1", 1, "a"), order("1", 3, "c"), order("1", 1, "a")))
                .containsExactly(What.CREATED, What.OLDER, What.UPDATED, What.UNCHANGED);
        assertThat(records.past(TradeKind.ORDERS, "erp", "1"))
                .extracting(TradeRecords.Stored::version)
                .containsExactly(2L, 1L);
    }

    @Test
    void sourcesDoNotMeet() {
        deliver(order("1", 2, "erp"));
        assertThat(records.deliver("tms", List.of(order("1", 1, "tms")), false))
                .extracting(Outcome::what)
                .containsExactly(What.CREATED);
        assertThatThrownBy(() -> records.deliver("ERP/../x", List.of(), false))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("ERP/../x");
    }

    @Test
    void twoWhoBringTheSameAtOnceDoubleNothing() throws Exception {
        List<TradeRecord> many =
                IntStream.range(0, 1500).mapToObj(i -> order("o" + i, 1, "a")).toList();
        List<Outcome> all = new ArrayList<>();
        try (ExecutorService two = Executors.newFixedThreadPool(2)) {
            List<Future<List<Outcome>>> both = two.invokeAll(List.of(
                    () -> records.deliver("erp", many, false), () -> records.deliver("erp", many.reversed(), false)));
            for (Future<List<Outcome>> each : both) {
                all.addAll(each.get());
            }
        }
        assertThat(records.count(TradeKind.ORDERS)).isEqualTo(1500);
        assertThat(all).extracting(Outcome::what).containsOnly(What.CREATED, What.UNCHANGED);
        assertThat(all.stream().filter(outcome -> outcome.what() == What.CREATED))
                .hasSize(1500);
    }

    @Test
    void aCustomerThatTheFileRefusesTakesNoOtherWithIt() {
        List<String> taken = new ArrayList<>();
        TradeRecords withFile = records(Map.of("file", (source, customer) -> {
            if (customer.name().equals("Bad")) {
                throw InvalidRecord.at("domains", "gmail.com", "a domain of the firm's own");
            }
            taken.add(source + "/" + customer.name());
        }));
        List<TradeRecord> customers = List.of(
                RecordReader.read(TradeKind.CUSTOMERS, Map.of("id", "1", "version", 1, "name", "Good")),
                RecordReader.read(TradeKind.CUSTOMERS, Map.of("id", "2", "version", 1, "name", "Bad")),
                RecordReader.read(TradeKind.CUSTOMERS, Map.of("id", "3", "version", 1, "name", "Fine")));

        assertThat(withFile.deliver("crm", customers, false))
                .extracting(Outcome::what)
                .containsExactly(What.CREATED, What.REFUSED, What.CREATED);
        assertThat(withFile.deliver("crm", customers, false))
                .extracting(Outcome::what)
                .containsExactly(What.UNCHANGED, What.REFUSED, What.UNCHANGED);
        assertThat(taken).containsExactly("crm/Good", "crm/Fine");
        assertThat(withFile.find(TradeKind.CUSTOMERS, "crm", "2")).isEmpty();
    }

    @Test
    void theSameFieldsAreNothingNewWhereTheSourceKnowsNoVersions() {
        assertThat(records.deliver("web", List.of(order("1", 1000, "a")), true))
                .extracting(Outcome::what)
                .containsExactly(What.CREATED);
        assertThat(records.deliver("web", List.of(order("1", 2000, "a"), order("1", 2000, "b")), true))
                .extracting(Outcome::what)
                .containsExactly(What.UNCHANGED, What.UPDATED);
        assertThat(records.past(TradeKind.ORDERS, "web", "1"))
                .extracting(TradeRecords.Stored::version)
                .containsExactly(1000L);
    }
}
