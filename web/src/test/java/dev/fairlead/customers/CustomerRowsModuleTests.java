package dev.fairlead.customers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairlead.PageTest;
import dev.fairlead.customers.Customer.Status;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What a program that starts reads.
@PageTest
class CustomerRowsModuleTests {

    @Autowired
    private Customers customers;

    @Autowired
    private CustomerRows rows;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void aCustomerThatWasMergedIsNoneOfThem() {
        Customer kept = add("Rows Kept");
        Customer gone = add("Rows Gone");
        jdbc.sql("update customer set merged_into = ? where id = ?")
                .params(kept.id(), gone.id())
                .update();

        assertThat(rows.load().find(kept.id())).contains(kept);
        assertThat(rows.load().find(gone.id())).isEmpty();
        assertThat(rows.keptOf(gone.id())).contains(kept.id());
    }

    private Customer add(String name) {
        return customers.add(new Customer(0, name, List.of(), List.of(), List.of(), "", "", Status.ACTIVE));
    }
}
