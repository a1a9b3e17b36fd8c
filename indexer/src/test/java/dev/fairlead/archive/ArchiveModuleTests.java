package dev.fairlead.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

// A life per method: with one per class the settings are asked for before the folder is there.
@ApplicationModuleTest
@TestInstance(TestInstance.Lifecycle.PER_METHOD)
class ArchiveModuleTests {

    @TempDir
    static Path data;

    @Autowired
    private Archive archive;

    @Autowired
    private Checkpoints checkpoints;

    @Autowired
    private ArchiveVerifier verifier;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry properties) {
        properties.add("fairlead.data", data::toString);
        properties.add(
                "spring.datasource.url",
                () -> "jdbc:h2:mem:archive-module;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH");
    }

    @Test
    void standsByItselfWithItsSettingsAndTables() {
        List<Arrival> arrivals = archive.append(Deliveries.uids(1, 3), () -> checkpoints.advance("folder", 3));

        assertThat(archive.arrivalsAfter(0, 10)).isEqualTo(arrivals);
        assertThat(checkpoints.at("folder")).isEqualTo(3);
        assertThat(data.resolve("archive/segment-000001.flr")).exists();
        assertThat(verifier.verify(checked -> {}).sound()).isTrue();
    }
}
