package dev.fairlead.customerlists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fairlead.customers.Contact;
import dev.fairlead.customers.Customer;
import dev.fairlead.customers.Customer.Status;
import dev.fairlead.customers.PostalAddress;
import dev.fairlead.customers.Profile;
import dev.fairlead.tables.Table;
import dev.fairlead.tables.UnreadableTable;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class ImportTableTests {

    private static final Customer FULL = new Customer(
            0,
            "=ACME",
            List.of("A, B", "爱克米"),
            List.of("acme.example", "acme.test"),
            List.of(new Contact("Anna, HH", "anna@acme.example", "+49 40 1", "Buyer", "a_b", "")),
            "",
            "Hamburg",
            Status.PROSPECT,
            new Profile(
                    "爱克米贸易",
                    "",
                    "＝Tiles",
                    "fair",
                    "B",
                    "30 days",
                    List.of("vip"),
                    List.of(new PostalAddress(PostalAddress.Kind.BILLING, "Hafen 1"))),
            0);

    private static Table table(String text) {
        return Table.read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<Customer> read(Table table) {
        ImportMapping mapping = ImportMapping.guess(table.head());
        return table.rows().stream().map(mapping::customer).toList();
    }

    @Test
    void readsColumnsInAnyOrderAndCase() {
        assertThat(read(table("Team,NAME,domains\r\nHamburg,ACME,acme.example|acme.test\r\n")))
                .containsExactly(new Customer(
                        0,
                        "ACME",
                        List.of(),
                        List.of("acme.example", "acme.test"),
                        List.of(),
                        "",
                        "Hamburg",
                        Status.ACTIVE));
    }

    @Test
    void readsChineseHeadsAndAContactInColumns() {
        assertThat(read(table("客户名称,中文名,联系人,邮箱,电话,备注\nACME,爱克米,王芳,w@acme.example,021 1,老客户\n")))
                .singleElement()
                .satisfies(customer -> {
                    assertThat(customer.profile().nameZh()).isEqualTo("爱克米");
                    assertThat(customer.contacts())
                            .containsExactly(new Contact("王芳", "w@acme.example", "021 1", "", "", ""));
                });
    }

    @Test
    void readsSemicolonsAsSpreadsheetsInGermanySaveThem() {
        assertThat(read(table("name;domains;contacts\nACME;\"a.example;b.example\";\"Anna, HH <anna@a.example>\"\n")))
                .singleElement()
                .satisfies(customer -> {
                    assertThat(customer.domains()).containsExactly("a.example", "b.example");
                    assertThat(customer.contacts()).containsExactly(new Contact("Anna, HH", "anna@a.example"));
                });
    }

    @Test
    void readsGbkAsSpreadsheetsInChinaSaveIt() {
        byte[] table = "name,team\n上海远洋进出口有限公司,上海\n".getBytes(Charset.forName("GBK"));
        assertThat(read(Table.read(table)).getFirst().name()).isEqualTo("上海远洋进出口有限公司");
    }

    @Test
    void readsTheMarkInFrontOfUtf8AndTabs() {
        assertThat(read(table("\uFEFFname\tteam\nACME\tHamburg\n")).getFirst().name())
                .isEqualTo("ACME");
    }

    @Test
    void passesOverEmptyLinesAndKeepsTheNumbers() {
        assertThat(table("name,team\nACME,\n\n,\nBolt,\n").rows())
                .extracting(Table.Row::number)
                .containsExactly(2L, 5L);
    }

    @Test
    void knowsThatNoColumnIsTheName() {
        Table table = table("ACME,acme.example\nBolt,bolt.example\n");
        assertThat(ImportMapping.guess(table.head()).hasName()).isFalse();
        assertThatThrownBy(() -> table("")).isInstanceOf(UnreadableTable.class);
    }

    @Test
    void saysThatAQuoteIsNeverClosed() {
        assertThatThrownBy(() -> table("name,team\n\"ACME,Hamburg\n")).isInstanceOf(UnreadableTable.class);
    }

    @Test
    void saysThatAWorkbookCannotBeRead() {
        assertThatThrownBy(() -> table("PK, but no workbook")).isInstanceOf(UnreadableTable.class);
    }

    @Test
    void refusesMoreLinesThanItsLimit() {
        String text = "name\n" + "ACME\n".repeat(Table.MOST_ROWS + 1);
        assertThatThrownBy(() -> table(text)).isInstanceOf(UnreadableTable.class);
    }

    @Test
    void takesInWhatItTookOut() {
        var csv = new ByteArrayOutputStream();
        CustomerExport.csv(List.of(FULL), csv);
        assertThat(csv.toString(StandardCharsets.UTF_8)).as("no formula").contains("'=ACME", "'＝Tiles");
        assertThat(read(Table.read(csv.toByteArray()))).containsExactly(FULL);

        var xlsx = new ByteArrayOutputStream();
        CustomerExport.xlsx(List.of(FULL), xlsx);
        assertThat(read(Table.read(xlsx.toByteArray()))).containsExactly(FULL);
    }

    @Test
    void noNameIsCalculatedByASpreadsheet() {
        var csv = new ByteArrayOutputStream();
        CustomerExport.csv(
                List.of(new Customer(0, "＝ACME|x", List.of("%x"), List.of(), List.of(), "", "", Status.ACTIVE)), csv);

        assertThat(csv.toString(StandardCharsets.UTF_8)).contains("'＝ACME", "'%x");
    }

    @Test
    void writesContactsForAddressBooks() {
        assertThat(VCards.of(List.of(FULL)))
                .startsWith("BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Anna\\, HH\r\n")
                .contains("EMAIL;TYPE=INTERNET:anna@acme.example\r\n", "TEL;TYPE=WORK:+49 40 1\r\n")
                .endsWith("END:VCARD\r\n");
    }
}
