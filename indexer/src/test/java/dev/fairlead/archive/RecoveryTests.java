package dev.fairlead.archive;

import static dev.fairlead.archive.Deliveries.NOTHING;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fairlead.TestDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

class RecoveryTests {

    @TempDir
    Path data;

    private TestDatabase database;
    private Path segment;

    @BeforeEach
    void open() {
        database = TestDatabase.inMemory();
        segment = data.resolve("archive/segment-000001.flr");
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void takesOverWhatACrashLeftBetweenForceAndCommit() throws IOException {
        crashBeforeCommitOf(Deliveries.uids(4, 6));
        long length = Files.size(segment);

        Archive archive = Archive.open(data, database.jdbc());

        assertThat(archive.messageCount()).isEqualTo(6);
        assertThat(archive.lastSeq()).isEqualTo(3);
        List<Arrival> fetchedAgain = archive.append(Deliveries.uids(4, 6), NOTHING);
        assertThat(fetchedAgain).extracting(Arrival::messageId).containsExactly(4L, 5L, 6L);
        assertThat(fetchedAgain).as("it is the first time that they are logged").noneMatch(Arrival::duplicate);
        assertThat(segment).hasSize(length);
        assertThat(new String(archive.read(5), UTF_8)).isEqualTo(Deliveries.mail(5));
    }

    @Test
    void findsOutWhatBecameOfACommitThatFailed() throws IOException {
        Archive archive = Archive.open(data, database.jdbc());
        assertThatThrownBy(() -> archive.append(Deliveries.uids(1, 3), () -> failAtCommit()))
                .hasMessage("lost at commit");
        long length = Files.size(segment);

        List<Arrival> again = archive.append(Deliveries.uids(1, 3), NOTHING);

        assertThat(length).isPositive();
        assertThat(segment).as("nothing is stored twice").hasSize(length);
        assertThat(again).extracting(Arrival::seq).containsExactly(1L, 2L, 3L);
        assertThat(again).noneMatch(Arrival::duplicate);
        assertThat(new String(archive.read(3), UTF_8)).isEqualTo(Deliveries.mail(3));
    }

    private static void failAtCommit() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void beforeCommit(boolean readOnly) {
                throw new IllegalStateException("lost at commit");
            }
        });
    }

    @Test
    void cutsOffATornRecordAndKeepsTheIntactOnesBeforeIt() throws IOException {
        crashBeforeCommitOf(Deliveries.uids(4, 6));
        byte[] file = Files.readAllBytes(segment);
        Files.write(segment, Arrays.copyOf(file, file.length - 1));

        Archive archive = Archive.open(data, database.jdbc());

        assertThat(archive.messageCount()).isEqualTo(5);
        archive.append(Deliveries.uids(4, 6), NOTHING);
        assertThat(segment).hasBinaryContent(file);
        assertThat(new String(archive.read(6), UTF_8)).isEqualTo(Deliveries.mail(6));
    }

    @Test
    void cutsOffBytesThatAreNoRecord() throws IOException {
        Archive.open(data, database.jdbc()).append(Deliveries.uids(1, 3), NOTHING);
        long length = Files.size(segment);
        byte[] noise = new byte[1000];
        new Random(7).nextBytes(noise);
        Files.write(segment, noise, StandardOpenOption.APPEND);

        Archive archive = Archive.open(data, database.jdbc());

        assertThat(segment).hasSize(length);
        assertThat(archive.messageCount()).isEqualTo(3);
    }

    @Test
    void cutsOffALengthThatReachesBeyondTheFile() throws IOException {
        Archive.open(data, database.jdbc()).append(Deliveries.uids(1, 3), NOTHING);
        byte[] file = Files.readAllBytes(segment);
        byte[] header = Arrays.copyOf(file, Header.LENGTH);
        Arrays.fill(header, 12, 16, (byte) 0x7f);
        Files.write(segment, header, StandardOpenOption.APPEND);

        Archive.open(data, database.jdbc());

        assertThat(segment).hasBinaryContent(file);
    }

    @Test
    void stepsOverARottenRecordAmongThoseWithoutRows() throws IOException {
        long committed = crashBeforeCommitOf(Deliveries.uids(4, 6));
        byte[] file = Files.readAllBytes(segment);
        file[(int) committed + Header.LENGTH + 3] ^= 1;
        Files.write(segment, file);

        Archive archive = Archive.open(data, database.jdbc());

        assertThat(archive.messageCount()).isEqualTo(5);
        assertThat(segment).hasBinaryContent(file);
        assertThat(archive.append(Deliveries.uids(4, 6), NOTHING))
                .extracting(Arrival::messageId)
                .containsExactly(6L, 4L, 5L);
    }

    @Test
    void takesOverAFileThatNoRowKnows() throws IOException {
        Archive archive = Archive.open(data, database.jdbc(), Settings.segmentsOf(1), Settings.meters());
        archive.append(Deliveries.uids(1, 2), NOTHING);
        archive.append(Deliveries.uids(3, 4), NOTHING);
        database.jdbc().update("delete from arrival where seq > 2");
        database.jdbc().update("delete from message where id > 2");

        archive = Archive.open(data, database.jdbc());

        assertThat(archive.messageCount()).isEqualTo(4);
        assertThat(new String(archive.read(4), UTF_8)).isEqualTo(Deliveries.mail(4));
    }

    @Test
    void neverWritesWhereLostMailHasItsPlace() throws IOException {
        Archive.open(data, database.jdbc()).append(Deliveries.uids(1, 3), NOTHING);
        byte[] file = Files.readAllBytes(segment);
        Files.write(segment, Arrays.copyOf(file, file.length / 2));

        Archive archive = Archive.open(data, database.jdbc());
        archive.append(Deliveries.uids(4, 4), NOTHING);

        assertThat(data.resolve("archive/segment-000002.flr")).exists();
        assertThat(new String(archive.read(4), UTF_8)).isEqualTo(Deliveries.mail(4));
        assertThatThrownBy(() -> archive.read(3))
                .isInstanceOf(DamagedMessage.class)
                .hasMessageContaining("Message 3")
                .hasMessageContaining("ends before it");
        Files.write(segment, file);
        assertThat(new String(archive.read(3), UTF_8)).isEqualTo(Deliveries.mail(3));
    }

    /// Leaves the files as a kill after the force and before the commit does.
    ///
    /// @return where the committed part ends
    private long crashBeforeCommitOf(List<Delivery> deliveries) throws IOException {
        Archive archive = Archive.open(data, database.jdbc());
        archive.append(Deliveries.uids(1, 3), NOTHING);
        long committed = Files.size(segment);
        AtomicReference<byte[]> forced = new AtomicReference<>();
        assertThatThrownBy(() -> archive.append(deliveries, () -> {
                    forced.set(bytesOf(segment));
                    throw new IllegalStateException("crash");
                }))
                .hasMessage("crash");
        Files.write(segment, forced.get());
        return committed;
    }

    private static byte[] bytesOf(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
