package dev.fairlead.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fairlead.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CheckpointsTests {

    private TestDatabase database;
    private Checkpoints checkpoints;

    @BeforeEach
    void open() {
        database = TestDatabase.inMemory();
        checkpoints = new Checkpoints(database.client());
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void beginsAtZeroAndRemembersHowFarAStageHasCome() {
        assertThat(checkpoints.at("intake")).isZero();

        checkpoints.advance("intake", 5);
        checkpoints.advance("quotes", 3);
        checkpoints.advance("intake", 9);

        assertThat(checkpoints.at("intake")).isEqualTo(9);
        assertThat(checkpoints.at("quotes")).isEqualTo(3);
    }

    @Test
    void refusesToGoBack() {
        checkpoints.advance("intake", 9);

        assertThatThrownBy(() -> checkpoints.advance("intake", 8))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'intake' is at 9");
        assertThat(checkpoints.at("intake")).isEqualTo(9);
    }

    @Test
    void goesBackToZeroOnRequest() {
        checkpoints.advance("intake", 9);

        checkpoints.reset("intake");

        assertThat(checkpoints.at("intake")).isZero();
    }

    @Test
    void isTakenBackWithTheTransactionItRanIn() {
        checkpoints.advance("intake", 1);

        database.transactions().executeWithoutResult(transaction -> {
            checkpoints.advance("intake", 2);
            transaction.setRollbackOnly();
        });

        assertThat(checkpoints.at("intake")).isEqualTo(1);
    }
}
