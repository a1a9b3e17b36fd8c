package dev.fairlead;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TestDatabaseTests {

    @Test
    void showsAfterReopeningWhatWasCommitted(@TempDir Path folder) {
        try (var database = TestDatabase.in(folder)) {
            database.jdbc().update("insert into checkpoint (stage, seq) values ('test', 7)");
        }
        try (var database = TestDatabase.in(folder)) {
            assertThat(database.client()
                            .sql("select seq from checkpoint where stage = 'test'")
                            .query(Long.class)
                            .single())
                    .isEqualTo(7);
        }
    }

    @Test
    void givesEachTestADatabaseOfItsOwn() {
        try (var one = TestDatabase.inMemory();
                var other = TestDatabase.inMemory()) {
            one.jdbc().update("insert into checkpoint (stage, seq) values ('test', 7)");
            assertThat(other.client()
                            .sql("select count(*) from checkpoint")
                            .query(Long.class)
                            .single())
                    .isZero();
        }
    }
}
