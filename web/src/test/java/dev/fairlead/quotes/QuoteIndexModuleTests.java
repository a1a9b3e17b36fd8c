package dev.fairlead.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairlead.PageTest;
import dev.fairlead.frame.TableSql;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The list of quotes walks along an index, newest first, and never sorts all that fits: asked of the database itself.
@PageTest
class QuoteIndexModuleTests {

    private static final Quotes.Visible ALL = new Quotes.Visible(true, Set.of(), Set.of(), ZoneId.of("UTC"));
    private static final String SORTED = "index sorted";
    private static final String PARTLY = "index sorted:";

    /// As lists ask: which ones, not yet what they say.
    private static final String EXPLAIN = "explain select q.id, q.quoted_at from quote q";

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private QuoteConditions conditions;

    private String plan(QuoteFilter filter) {
        TableSql sql = conditions.of(ALL, filter, LocalDate.of(2026, 11, 21));
        return sql.on(jdbc, EXPLAIN, sql.inOrder(false, 51)).query(String.class).single();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "everything, , , , , , , quote_by_time",
        "a customer, 7, , , , , , quote_by_customer",
        "to a port, , , DEHAM, , , , quote_by_pod",
        "from a port, , CNSHA, , , , , quote_by_pol",
        "a carrier, , , , , MSCU, , quote_by_carrier",
        "a customer on a lane, 7, CNSHA, DEHAM, , , , quote_by_customer_lane",
        "a type of container, , , , 40HQ, , , quote_by_equipment",
        "a rep, , , , , , lisa, quote_by_rep"
    })
    void walksAlongAnIndex(
            String what,
            Long customer,
            String pol,
            String pod,
            String equipment,
            String carrier,
            String rep,
            String index) {
        String plan =
                plan(new QuoteFilter(customer, pol, pod, equipment, carrier, rep, null, null, null, null, null, false));

        assertThat(plan).as(what).contains(index).contains(SORTED).doesNotContain(PARTLY);
    }

    @Test
    void theReviewTakesTheNextOneOnly() {
        TableSql sql = QuoteConditions.all().equal("q.review", "OPEN");
        String plan =
                sql.on(jdbc, EXPLAIN, sql.inOrder(false, 1)).query(String.class).single();

        assertThat(plan).contains("quote_by_review").contains(SORTED).doesNotContain(PARTLY);
    }

    /// What the test would say of an order that no index has.
    @Test
    void anotherOrderIsSorted() {
        String plan = jdbc.sql("explain " + Quotes.SELECT + " order by q.remark fetch first 51 rows only")
                .query(String.class)
                .single();

        assertThat(plan).doesNotContain(SORTED);
    }
}
