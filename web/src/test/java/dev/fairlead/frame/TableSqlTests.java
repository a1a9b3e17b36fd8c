package dev.fairlead.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TableSqlTests {

    private static final ListedTable QUOTES =
            new ListedTable("quote q", "q.quoted_at", "q.id", "q.rep", "q.customer_id", List.of());
    private static final Set<Long> MINE = Set.of(7L, 8L);

    @Test
    void aReadersCustomersAreLookedForOneAfterTheOther() {
        TableSql sql = new TableSql(QUOTES).equal("q.pol", "CNSHA").ofCustomers(MINE);

        assertThat(sql.from()).isEqualTo("(values (7), (8)) as owned (id) join quote q on q.customer_id = owned.id");
        assertThat(sql.isNarrow()).isTrue();
    }

    @Test
    void ofTheOneCustomerThatIsAskedForNobodyElseIsLookedFor() {
        TableSql sql = new TableSql(QUOTES).equal("q.customer_id", 7L).copy().ofCustomers(MINE);

        assertThat(sql.from()).isEqualTo("quote q");
        assertThat(sql.isNarrow()).as("walks along the customer's index").isFalse();
        assertThat(sql.conditions()).isEqualTo(" where q.customer_id = :v0");
    }

    @Test
    void nothingIsFoundOfACustomerThatTheReaderMayNotSee() {
        TableSql sql = new TableSql(QUOTES).equal("q.customer_id", 9L).ofCustomers(MINE);

        assertThat(sql.from()).isEqualTo("quote q");
        assertThat(sql.conditions()).isEqualTo(" where q.customer_id = :v0 and 1 = 0");
    }

    @Test
    void whoHasNoCustomersFindsNothingByThem() {
        assertThat(new TableSql(QUOTES).ofCustomers(Set.of()).conditions()).isEqualTo(" where 1 = 0");
    }
}
