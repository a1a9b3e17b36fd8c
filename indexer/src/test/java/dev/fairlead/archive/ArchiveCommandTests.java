package dev.fairlead.archive;

import static dev.fairlead.archive.Deliveries.NOTHING;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fairlead.TestDatabase;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.jdbc.support.JdbcTransactionManager;

@Isolated("what the program prints is caught")
class ArchiveCommandTests {

    @TempDir
    Path data;

    @Test
    void leavesAnOrdinaryStartAlone() {
        assertThat(ArchiveCommand.run(new String[] {"--server.port=9000", "verify-archive"}))
                .isEmpty();
    }

    @Test
    void startsNothingButDatabaseAndArchive() {
        try (var database = TestDatabase.in(data)) {
            Archive.open(data, database.jdbc()).append(Deliveries.uids(1, 3), NOTHING);
        }
        PrintStream before = System.out;
        var printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, UTF_8));
        try {
            assertThat(ArchiveCommand.run(new String[] {
                        "--verify-archive",
                        "--fairlead.data=" + data,
                        "--spring.datasource.url=" + TestDatabase.urlIn(data),
                        "--spring.datasource.username=fairlead",
                        "--spring.flyway.out-of-order=true"
                    }))
                    .hasValue(0);
        } finally {
            System.setOut(before);
        }
        assertThat(printed.toString(UTF_8))
                .contains("3 messages of 3,336 bytes checked: all sound; 0 bytes belong to no message");
    }

    @Test
    void endsWithOneWhenAMessageIsDamaged() {
        assertThat(run(() -> flipABit(100), "--verify-archive"))
                .startsWith("1: Message 1 is damaged")
                .contains("1 damaged or missing");
        assertThat(run(() -> flipABit(100), "--export-archive=" + data.resolve("out")))
                .startsWith("1: Message 1 is damaged")
                .contains("1 damaged ones left out");
    }

    @Test
    void exportsAFolderOrAnMbox() {
        assertThat(run(() -> {}, "--export-archive=" + data.resolve("out"))).startsWith("0: 3 messages written to");
        assertThat(data.resolve("out/000000/2.eml"))
                .hasBinaryContent(Deliveries.mail(2).getBytes(UTF_8));

        assertThat(run(() -> {}, "--export-archive=" + data.resolve("all.mbox")))
                .startsWith("0: 3 messages written to");
        assertThat(data.resolve("all.mbox"))
                .content()
                .startsWith("From MAILER-DAEMON")
                .contains("Arrival notice 3");
    }

    @Test
    void saysWhatIsWrongWithTheTarget() throws IOException {
        Path inTheWay = Files.writeString(data.resolve("file"), "x");

        assertThat(run(() -> {}, "--export-archive=" + inTheWay)).startsWith("1: Could not write to " + inTheWay);
        assertThat(run(() -> {}, "--export-archive")).startsWith("1: Name one place");
    }

    /// The exit code and what was printed, on a fresh archive of three messages.
    private String run(Runnable damage, String option) {
        var printed = new ByteArrayOutputStream();
        try (var database = TestDatabase.inMemory()) {
            var folder = new SegmentFolder(data, ArchiveSettings.standard());
            var tables = new ArchiveTables(database.jdbc(), new JdbcTransactionManager(database.dataSource()));
            var archive = new Archive(folder, tables, Settings.meters());
            archive.append(Deliveries.uids(1, 3), NOTHING);
            damage.run();
            var command = new ArchiveCommand(
                    archive,
                    new ArchiveVerifier(folder, tables),
                    new ArchiveExport(archive, tables),
                    new PrintStream(printed, true, UTF_8));
            int code = command.run(new DefaultApplicationArguments(option));
            Files.delete(folder.file(1));
            return code + ": " + printed.toString(UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void flipABit(int position) {
        Path segment = data.resolve("archive/segment-000001.flr");
        try {
            byte[] file = Files.readAllBytes(segment);
            file[position] ^= 1;
            Files.write(segment, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
