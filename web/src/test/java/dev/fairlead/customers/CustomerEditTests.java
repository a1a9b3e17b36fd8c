package dev.fairlead.customers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CustomerEditTests {

    private static final CustomerValues BASE = values(Map.of(
            CustomerField.NAME, List.of("ACME"),
            CustomerField.INDUSTRY, List.of("Tiles"),
            CustomerField.STATUS, List.of("ACTIVE"),
            CustomerField.TAGS, List.of("a", "b"),
            CustomerField.DOMAINS, List.of("acme.example")));

    private static CustomerValues values(Map<CustomerField, List<String>> fields) {
        return CustomerValues.of(new CustomerValues(fields).customer(1, 3));
    }

    private static CustomerEdit.Merged edit(CustomerValues now, Map<CustomerField, List<String>> given) {
        return new CustomerEdit(1, 3, given).onto(BASE, now);
    }

    @Test
    void keepsWhatTwoPeopleChangedInDifferentFields() {
        CustomerValues now = BASE.with(Map.of(CustomerField.INDUSTRY, List.of("Furniture")));
        CustomerEdit.Merged merged =
                edit(now, Map.of(CustomerField.NAME, List.of("ACME GmbH"), CustomerField.INDUSTRY, List.of("Tiles")));

        assertThat(merged.clashes()).isEmpty();
        assertThat(merged.values().one(CustomerField.NAME)).isEqualTo("ACME GmbH");
        assertThat(merged.values().one(CustomerField.INDUSTRY)).isEqualTo("Furniture");
        assertThat(merged.others()).containsExactly(CustomerField.INDUSTRY);
    }

    @Test
    void tellsBothValuesWhenTwoPeopleChangedTheSameField() {
        CustomerValues now = BASE.with(Map.of(CustomerField.INDUSTRY, List.of("Furniture")));
        assertThat(edit(now, Map.of(CustomerField.INDUSTRY, List.of("Steel"))).clashes())
                .containsExactly(new CustomerEdit.Clash(CustomerField.INDUSTRY, "Furniture", "Steel"));
        assertThat(edit(now, Map.of(CustomerField.INDUSTRY, List.of("Furniture")))
                        .clashes())
                .as("they agree")
                .isEmpty();
    }

    @Test
    void countsOfListsWhatEachTookAwayAndAdded() {
        CustomerValues now = BASE.with(Map.of(CustomerField.TAGS, List.of("a", "b", "theirs")));
        CustomerEdit.Merged merged = edit(now, Map.of(CustomerField.TAGS, List.of("b", "mine")));

        assertThat(merged.clashes()).isEmpty();
        assertThat(merged.values().all(CustomerField.TAGS)).containsExactlyInAnyOrder("b", "theirs", "mine");
    }

    @Test
    void takesNoCapitalForAChange() {
        CustomerValues now = BASE.with(Map.of(CustomerField.DOMAINS, List.of("acme.example", "acme.test")));
        CustomerEdit.Merged merged = edit(now, Map.of(CustomerField.DOMAINS, List.of("ACME.example")));
        assertThat(merged.values().all(CustomerField.DOMAINS)).containsExactly("acme.example", "acme.test");
    }

    @Test
    void goesBackThroughTheHistoryToWhatSomebodySaw() {
        CustomerValues now =
                BASE.with(Map.of(CustomerField.NAME, List.of("Third"), CustomerField.TAGS, List.of("b", "c")));
        List<CustomerChange> since = List.of(
                change(5, "name", "Second", "Third"), change(5, "tags", "a", "c"), change(4, "name", "ACME", "Second"));

        CustomerValues seen = CustomerHistory.undone(now, since);
        assertThat(seen.one(CustomerField.NAME)).isEqualTo("ACME");
        assertThat(seen.all(CustomerField.TAGS)).containsExactlyInAnyOrder("a", "b");
    }

    private static CustomerChange change(int version, String field, String was, String now) {
        return new CustomerChange(1, version, field, was, now, "x", Instant.EPOCH);
    }
}
