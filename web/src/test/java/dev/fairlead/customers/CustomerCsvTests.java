package dev.fairlead.customers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fairlead.customers.Customer.Status;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class CustomerCsvTests {

    private static List<CustomerCsv.Line> read(String table) {
        return CustomerCsv.read(table.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void readsColumnsInAnyOrderAndCase() {
        assertThat(read("Team,NAME,domains\r\nHamburg,ACME,acme.example|acme.test\r\n"))
                .singleElement()
                .satisfies(line -> assertThat(line.customer())
                        .isEqualTo(new Customer(
                                0,
                                "ACME",
                                List.of(),
                                List.of("acme.example", "acme.test"),
                                List.of(),
                                "",
                                "Hamburg",
                                Status.ACTIVE)));
    }

    @Test
    void readsSemicolonsAsSpreadsheetsInGermanySaveThem() {
        assertThat(read("name;domains;contacts\nACME;\"a.example;b.example\";\"Anna, HH <anna@a.example>\"\n")
                        .getFirst()
                        .customer())
                .satisfies(customer -> {
                    assertThat(customer.domains()).containsExactly("a.example", "b.example");
                    assertThat(customer.contacts()).containsExactly(new Contact("Anna, HH", "anna@a.example"));
                });
    }

    @Test
    void readsGbkAsSpreadsheetsInChinaSaveIt() {
        byte[] table = "name,team\n上海远洋进出口有限公司,上海\n".getBytes(Charset.forName("GBK"));
        assertThat(CustomerCsv.read(table).getFirst().customer().name()).isEqualTo("上海远洋进出口有限公司");
    }

    @Test
    void readsTheMarkInFrontOfUtf8AndTabs() {
        assertThat(read("\uFEFFname\tteam\nACME\tHamburg\n").getFirst().cell("name"))
                .isEqualTo("ACME");
    }

    @Test
    void passesOverEmptyLinesAndKeepsTheNumbers() {
        assertThat(read("name\nACME\n\n,\nBolt\n"))
                .extracting(CustomerCsv.Line::number)
                .containsExactly(2L, 5L);
    }

    @Test
    void saysThatTheHeadIsMissing() {
        assertThatThrownBy(() -> read("ACME,acme.example\nBolt,bolt.example\n"))
                .isInstanceOf(InvalidTable.class)
                .hasMessageContaining("customers.table.head");
        assertThatThrownBy(() -> read("")).isInstanceOf(InvalidTable.class);
    }

    @Test
    void saysThatAQuoteIsNeverClosed() {
        assertThatThrownBy(() -> read("name,team\n\"ACME,Hamburg\n")).isInstanceOf(InvalidTable.class);
    }

    @Test
    void refusesMoreLinesThanItsLimit() {
        String table = "name\n" + "ACME\n".repeat(CustomerCsv.MOST_LINES + 1);
        assertThatThrownBy(() -> read(table)).isInstanceOf(InvalidTable.class);
    }
}
