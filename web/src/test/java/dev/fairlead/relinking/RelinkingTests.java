package dev.fairlead.relinking;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairlead.customers.Customer;
import dev.fairlead.customers.Customer.Status;
import dev.fairlead.customers.CustomersChanged;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Which mail is looked at again.
class RelinkingTests {

    private static Customer customer(long id, String name, List<String> aliases, List<String> domains) {
        return new Customer(id, name, aliases, domains, List.of(), "", "", Status.ACTIVE);
    }

    @Test
    void looksForNamesThatAreMoreThanAWord() {
        Customer added = customer(1, "Acme Trading Co., Ltd.", List.of("Acme", "宁波佳居有限公司"), List.of());

        assertThat(Relinking.places(new CustomersChanged(List.of(), List.of(added))).stream()
                        .flatMap(Relinking.Place::queries))
                .extracting(Object::toString)
                .containsExactlyInAnyOrder("\"acme trading\"", "\"宁波佳居\"");
    }

    @Test
    void namesTheMailThatAChangedCustomerMayGainOrLose() {
        Customer before = customer(1, "Old", List.of(), List.of("old.example"));
        Customer after = customer(1, "New", List.of(), List.of("new.example"));

        assertThat(Relinking.places(new CustomersChanged(List.of(before), List.of(after))).stream()
                        .flatMap(Relinking.Place::queries))
                .extracting(Object::toString)
                .containsExactlyInAnyOrder(
                        "from:old.example",
                        "to:old.example",
                        "cc:old.example",
                        "from:new.example",
                        "to:new.example",
                        "cc:new.example",
                        "customer:\"Old\"");
    }
}
