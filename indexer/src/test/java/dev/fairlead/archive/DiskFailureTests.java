package dev.fairlead.archive;

import static dev.fairlead.archive.Deliveries.NOTHING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fairlead.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;

class DiskFailureTests {

    @TempDir
    Path data;

    private TestDatabase database;

    @BeforeEach
    void open() {
        database = TestDatabase.inMemory();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void goesOnAfterADiskThatWasFull() throws IOException {
        Archive archive = Archive.open(data, database.jdbc());
        Path segment = data.resolve("archive/segment-000001.flr");
        // Every write to this device fails as on a full disk.
        Files.createSymbolicLink(segment, Path.of("/dev/full"));
        AtomicBoolean cursorMoved = new AtomicBoolean();

        assertThatThrownBy(() -> archive.append(Deliveries.uids(1, 3), () -> cursorMoved.set(true)))
                .isInstanceOf(ArchiveFailure.class)
                .hasMessageContaining(segment.toString())
                .hasMessageContaining("No space left on device")
                .hasMessageContaining("Check the disk's room");

        assertThat(cursorMoved).isFalse();
        assertThat(archive.lastSeq()).isZero();
        Files.delete(segment);
        assertThat(archive.append(Deliveries.uids(1, 3), NOTHING))
                .extracting(Arrival::seq)
                .containsExactly(1L, 2L, 3L);
        assertThat(archive.read(3)).isNotEmpty();
    }

    @Test
    void goesOnAfterAFileThatCouldNotBeOpened() throws IOException {
        Archive archive = Archive.open(data, database.jdbc(), Settings.segmentsOf(1), Settings.meters());
        archive.append(Deliveries.uids(1, 3), NOTHING);
        Path inTheWay = Files.createDirectory(data.resolve("archive/segment-000002.flr"));

        assertThatThrownBy(() -> archive.append(Deliveries.uids(4, 6), NOTHING)).isInstanceOf(ArchiveFailure.class);

        Files.delete(inTheWay);
        assertThat(archive.append(Deliveries.uids(4, 6), NOTHING)).hasSize(3);
        assertThat(archive.read(2)).isNotEmpty();
        assertThat(archive.read(5)).isNotEmpty();
    }

    @Test
    void leavesRoomForTheDatabaseAndTheIndex() {
        var greedy = new ArchiveSettings(DataSize.ofMegabytes(1), 1, DataSize.ofTerabytes(1_000_000));
        Archive archive = Archive.open(data, database.jdbc(), greedy, Settings.meters());

        assertThatThrownBy(() -> archive.append(Deliveries.uids(1, 3), NOTHING))
                .isInstanceOf(ArchiveFailure.class)
                .hasMessageContaining("is full")
                .hasMessageContaining("Make room");

        assertThat(archive.lastSeq()).isZero();
        assertThat(Archive.open(data, database.jdbc()).append(Deliveries.uids(1, 3), NOTHING))
                .hasSize(3);
    }
}
