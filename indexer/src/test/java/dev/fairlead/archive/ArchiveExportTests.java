package dev.fairlead.archive;

import static dev.fairlead.archive.Deliveries.NOTHING;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.support.JdbcTransactionManager;

class ArchiveExportTests extends ArchiveInAFolder {

    private ArchiveExport export;

    @BeforeEach
    void openExport() {
        export = new ArchiveExport(
                archive, new ArchiveTables(database.jdbc(), new JdbcTransactionManager(database.dataSource())));
    }

    @Test
    void writesEachMessageByteForByteAsEml() throws IOException {
        archive.append(Deliveries.uids(1, 2500), NOTHING);
        Path folder = data.resolve("out");

        ArchiveExport.Outcome outcome = export.eml(export.all(), folder);

        assertThat(outcome.written()).isEqualTo(2500);
        assertThat(outcome.damaged()).isEmpty();
        assertThat(folder.resolve("000000/1.eml"))
                .hasBinaryContent(Deliveries.mail(1).getBytes(UTF_8));
        assertThat(folder.resolve("000002/2500.eml"))
                .hasBinaryContent(Deliveries.mail(2500).getBytes(UTF_8));
    }

    @Test
    void quotesFromLinesSoThatTheyCanBeUnquoted() throws IOException {
        String mail = "Subject: x\r\n\r\nFrom here\r\n>From there\r\n>>From\r\nFromage\r\nno end";
        archive.append(List.of(delivery(1, mail)), NOTHING);

        assertThat(mbox(1))
                .isEqualTo("From MAILER-DAEMON Fri Nov  6 08:05:09 2026\n"
                        + "Subject: x\n\n>From here\n>>From there\n>>From\nFromage\nno end\n\n");
    }

    @Test
    void separatesMessagesByABlankLine() throws IOException {
        archive.append(List.of(delivery(1, "A: 1\r\n\r\none\r\n"), delivery(2, "A: 2\n\ntwo\r\rlone\n")), NOTHING);

        assertThat(mbox(1, 2))
                .isEqualTo("From MAILER-DAEMON Fri Nov  6 08:05:09 2026\nA: 1\n\none\n\n"
                        + "From MAILER-DAEMON Fri Nov  6 08:05:09 2026\nA: 2\n\ntwo\r\rlone\n\n");
    }

    @Test
    void givesOutWhatIsSoundAndNamesWhatIsNot() throws IOException {
        archive.append(Deliveries.uids(1, 5), NOTHING);
        Path segment = data.resolve("archive/segment-000001.flr");
        byte[] file = Files.readAllBytes(segment);
        file[file.length / 2] ^= 1;
        Files.write(segment, file);

        ArchiveExport.Outcome outcome = export.eml(export.all(), data.resolve("out"));

        assertThat(outcome.written()).isEqualTo(4);
        assertThat(outcome.damaged()).singleElement().asString().startsWith("Message 3 is damaged");
        assertThat(data.resolve("out/000000/3.eml")).doesNotExist();
        assertThat(data.resolve("out/000000/5.eml")).exists();
    }

    @Test
    void refusesAnIdThatIsNotThere() {
        assertThatThrownBy(() -> export.eml(LongStream.of(5), data)).isInstanceOf(UnknownMessage.class);
    }

    private String mbox(long... ids) throws IOException {
        var out = new ByteArrayOutputStream();
        assertThat(export.mbox(LongStream.of(ids), out).written()).isEqualTo(ids.length);
        return out.toString(ISO_8859_1);
    }

    private static Delivery delivery(long uid, String text) {
        return new Delivery(1, 1, 1, uid, Instant.parse("2026-11-06T08:05:09Z"), "", text.getBytes(UTF_8));
    }
}
