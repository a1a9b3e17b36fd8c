package dev.fairlead.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JoinedTests {

    private final Joined<Integer> joined = new Joined<>();

    @Test
    void whatIsJoinedOverOthersBelongsTogether() {
        joined.join(1, 2);
        joined.join(3, 4);
        assertThat(joined.first(1)).isNotEqualTo(joined.first(4));

        joined.join(4, 2);

        assertThat(joined.first(1)).isEqualTo(joined.first(3));
        assertThat(joined.first(5)).isEqualTo(5);
    }

    @Test
    void aLongChainIsOne() {
        for (int n = 100_000; n > 0; n--) {
            joined.join(n, n - 1);
        }

        assertThat(joined.first(0)).isEqualTo(joined.first(100_000));
    }
}
