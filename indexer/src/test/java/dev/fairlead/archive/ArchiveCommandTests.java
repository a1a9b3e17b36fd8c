package dev.fairlead.archive;

import static dev.fairlead.archive.Deliveries.NOTHING;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fairlead.TestDatabase;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveCommandTests {

    @TempDir
    Path data;

    @BeforeEach
    void fill() {
        try (var database = TestDatabase.in(data)) {
            Archive.open(data, database.jdbc()).append(Deliveries.uids(1, 3), NOTHING);
        }
    }

    @Test
    void leavesAnOrdinaryStartAlone() {
        assertThat(ArchiveCommand.run(new String[] {"--server.port=9000", "verify-archive"}))
                .isEmpty();
    }

    @Test
    void verifiesAndSaysSo() {
        assertThat(run("--verify-archive"))
                .isEqualTo("0: 3 messages of 3,285 bytes checked: all sound; 0 bytes belong to no message\n");
    }

    @Test
    void endsWithOneWhenAMessageIsDamaged() throws IOException {
        Path segment = data.resolve("archive/segment-000001.flr");
        byte[] file = Files.readAllBytes(segment);
        file[100] ^= 1;
        Files.write(segment, file);

        assertThat(run("--verify-archive"))
                .startsWith("1: Message 1 is damaged")
                .contains("1 damaged or missing");
    }

    @Test
    void exportsAFolderOrAnMbox() {
        assertThat(run("--export-archive=" + data.resolve("out"))).startsWith("0: 3 messages written to");
        assertThat(data.resolve("out/000000/2.eml")).hasContent(Deliveries.mail(2));

        assertThat(run("--export-archive=" + data.resolve("all.mbox"))).startsWith("0: 3 messages written to");
        assertThat(data.resolve("all.mbox"))
                .content()
                .startsWith("From MAILER-DAEMON")
                .contains("Arrival notice 3");
    }

    @Test
    void saysWhatIsWrongWithTheTarget() throws IOException {
        Path inTheWay = Files.writeString(data.resolve("file"), "x");

        assertThat(run("--export-archive=" + inTheWay)).startsWith("1: Could not write to " + inTheWay);
        assertThat(run("--export-archive")).startsWith("1: Name one place");
    }

    private String run(String option) {
        var printed = new ByteArrayOutputStream();
        PrintStream before = System.out;
        System.setOut(new PrintStream(printed, true, UTF_8));
        try {
            OptionalInt code = ArchiveCommand.run(new String[] {
                option,
                "--fairlead.data=" + data,
                "--spring.datasource.url=" + TestDatabase.urlIn(data),
                "--spring.datasource.username=fairlead",
                "--spring.flyway.out-of-order=true"
            });
            return code.orElseThrow() + ": " + printed.toString(UTF_8);
        } finally {
            System.setOut(before);
        }
    }
}
