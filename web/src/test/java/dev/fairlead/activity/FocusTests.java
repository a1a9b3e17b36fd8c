package dev.fairlead.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fairlead.figures.InvalidActivityRequest;
import dev.fairlead.figures.Metric;
import org.junit.jupiter.api.Test;

class FocusTests {

    @Test
    void theFigureIsToBlameWhenItHasNoSuchParts() {
        assertThatThrownBy(() -> new Focus("CNSHA-DEHAM", null, null, null, null).check(Metric.NEW_CUSTOMERS))
                .isInstanceOfSatisfying(
                        InvalidActivityRequest.class,
                        refusal -> assertThat(refusal.field()).isEqualTo("metric"))
                .hasMessageContaining("newCustomers");
    }
}
