package dev.fairlead.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairlead.PageTest;
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

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private QuoteConditions conditions;

    private String plan(QuoteFilter filter) {
        QuoteSql sql = conditions.of(ALL, filter, LocalDate.of(2026, 11, 21));
        return sql.on(jdbc, "explain " + Quotes.SELECT, sql.newest(51))
                .query(String.class)
                .single();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "everything, , , , , , , quote_by_time",
        "a customer, 7, , , , , , quote_by_customer",
        "a lane and container, , CNSHA, DEHAM, 40HQ, , , quote_by_lane",
        "a lane, , CNSHA, DEHAM, , , , quote_by_pair",
        "to a port, , , DEHAM, , , , quote_by_pod",
        "from a port, , CNSHA, , , , , quote_by_pol",
        "a carrier, , , , , MSCU, , quote_by_carrier",
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

        assertThat(plan).as(what).contains(index).contains(SORTED);
    }

    @Test
    void theReviewTakesTheNextOneOnly() {
        QuoteSql sql = new QuoteSql().equal("q.review", "OPEN");
        String plan = sql.on(jdbc, "explain " + Quotes.SELECT, sql.newest(1))
                .query(String.class)
                .single();

        assertThat(plan).contains("quote_by_review").contains(SORTED);
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
