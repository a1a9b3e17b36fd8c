package dev.fairlead.customers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fairlead.customers.Customer.Status;
import dev.fairlead.linking.FirmName;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CustomerTests {

    private static Customer customer(long id, String name, List<String> aliases, List<String> domains) {
        return new Customer(id, name, aliases, domains, List.of(), "", "", Status.ACTIVE);
    }

    @ParameterizedTest
    @CsvSource({
        "ACME.example, acme.example",
        "' @acme.example ', acme.example",
        "acme.co.example, acme.co.example",
        "例子.example, xn--fsqu00a.example"
    })
    void writesDomainsAsMailDoes(String written, String expected) {
        assertThat(Domains.canonical(written)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "acme",
                "http://acme.example",
                "acme.example/path",
                "-acme.example",
                "a..example",
                "acme.example ,"
            })
    void refusesWhatIsNoDomain(String written) {
        assertThatThrownBy(() -> Domains.canonical(written)).isInstanceOf(InvalidCustomer.class);
    }

    @ParameterizedTest
    @CsvSource({
        "Anna Berg <Anna@ACME.example>, Anna Berg, anna@acme.example",
        "'\"Berg, Anna\" <anna@acme.example>', 'Berg, Anna', anna@acme.example",
        "anna@acme.example, '', anna@acme.example",
        "王芳 <wang@acme.example>, 王芳, wang@acme.example"
    })
    void readsContacts(String written, String name, String address) {
        assertThat(Contact.parse(written)).isEqualTo(new Contact(name, address));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Anna Berg", "Anna <anna>", "<>", "a b@acme.example", "anna@acme.example, x@y.example"})
    void refusesWhatIsNoContact(String written) {
        assertThatThrownBy(() -> Contact.parse(written)).isInstanceOf(InvalidCustomer.class);
    }

    @ParameterizedTest
    @CsvSource({
        "ACME Trading GmbH, Acme Trading Ltd.",
        "ACME Trading, 'ACME-Trading Co., Limited'",
        "Müller & Söhne AG, Muller Sohne",
        "上海远洋进出口有限公司, 上海远洋进出口股份有限公司",
        "Lumière S.A., Lumiere BV"
    })
    void takesNamesAsAlikeButForLegalForm(String one, String other) {
        assertThat(FirmName.key(one)).isEqualTo(FirmName.key(other));
    }

    @ParameterizedTest
    @CsvSource({"ACME Trading, ACME Shipping", "Bolt, Bolton", "AG, GmbH"})
    void keepsOtherNamesApart(String one, String other) {
        assertThat(FirmName.key(one)).isNotEqualTo(FirmName.key(other));
    }

    @Test
    void knowsADomainAndThoseBelowIt() {
        Customer acme = customer(1, "ACME", List.of(), List.of("acme.example"));
        var book = new CustomerBook(List.of(acme));

        assertThat(book.byDomain("acme.example")).contains(acme);
        assertThat(book.byDomain("mail.hh.acme.example")).contains(acme);
        assertThat(book.byDomain("notacme.example")).isEmpty();
        assertThat(book.byDomain("example")).isEmpty();
        assertThat(book.byDomain("")).isEmpty();
    }

    @Test
    void knowsANameWhateverItsLegalForm() {
        Customer acme = customer(1, "ACME Trading GmbH", List.of(), List.of());
        var book = new CustomerBook(List.of(acme));

        assertThat(book.namedLike("Acme-Trading Co., Limited")).containsExactly(acme);
        assertThat(book.namedLike("Acme Shipping")).isEmpty();
    }

    @Test
    void findsByEachWordAnywhere() {
        Customer acme = customer(1, "ACME Trading", List.of("爱克米"), List.of("acme.example"));
        Customer bolt = customer(2, "Bolt", List.of(), List.of());
        var book = new CustomerBook(List.of(bolt, acme));

        assertThat(found(book, new CustomerQuery("trading acme", null, "name"))).containsExactly(acme);
        assertThat(found(book, new CustomerQuery("克米", null, "name"))).containsExactly(acme);
        assertThat(found(book, new CustomerQuery("acme bolt", null, "name"))).isEmpty();
        assertThat(found(book, new CustomerQuery("", null, "-name"))).containsExactly(bolt, acme);
        assertThat(found(book, new CustomerQuery("", Status.INACTIVE, "name"))).isEmpty();
    }

    private static List<Customer> found(CustomerBook book, CustomerQuery query) {
        return query.page(book.sorted(), CustomerViewer.ALL, 0, 10).customers();
    }

    @Test
    void countsAllButShowsAStretch() {
        Customer acme = customer(1, "ACME", List.of(), List.of());
        Customer bolt = customer(2, "Bolt", List.of(), List.of());
        Customer cargo = customer(3, "Cargo", List.of(), List.of());
        var book = new CustomerBook(List.of(cargo, acme, bolt));

        var page = new CustomerQuery("", null, "name").page(book.sorted(), CustomerViewer.ALL, 1, 1);
        assertThat(page.total()).isEqualTo(3);
        assertThat(page.customers()).containsExactly(bolt);
    }

    @Test
    void forgetsWhatACustomerWasBefore() {
        Customer old =
                customer(1, "Old Name", List.of(), List.of("old.example")).stored(1, 1);
        Customer now =
                customer(1, "New Name", List.of(), List.of("new.example")).stored(1, 2);
        var book = new CustomerBook(List.of(old));
        book.put(now);

        assertThat(book.all()).containsExactly(now);
        assertThat(book.byDomain("old.example")).isEmpty();
        assertThat(book.byDomain("new.example")).contains(now);
        assertThat(book.namedLike("Old Name")).isEmpty();
        assertThat(book.names().named("New Name")).hasSize(1);

        book.put(old);
        assertThat(book.all()).as("told late").containsExactly(now);
        book.remove(1);
        assertThat(book.all()).isEmpty();
        assertThat(book.byDomain("new.example")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "anna@acme.example",
                "Anna Berg <anna@acme.example>",
                "<anna@acme.example>, phone: +49 (40) 123, 45",
                "Anna <anna@acme.example>, phone: 1, role: Sales, Ops, wechat: a_b, whatsapp: +49 1"
            })
    void writesContactsAsItReadsThem(String written) {
        assertThat(Contact.parse(written)).hasToString(written);
    }
}
