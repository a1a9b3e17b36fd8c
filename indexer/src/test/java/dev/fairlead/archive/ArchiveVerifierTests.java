package dev.fairlead.archive;

import static dev.fairlead.archive.Deliveries.NOTHING;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.support.JdbcTransactionManager;

class ArchiveVerifierTests extends ArchiveInAFolder {

    private static final long MAILS = 1200;

    private ArchiveVerifier verifier;
    private Path segment;

    @BeforeEach
    void fill() {
        verifier = new ArchiveVerifier(
                new SegmentFolder(data, ArchiveSettings.standard()),
                new ArchiveTables(database.jdbc(), new JdbcTransactionManager(database.dataSource())));
        segment = segment(1);
        archive.append(Deliveries.uids(1, MAILS), NOTHING);
    }

    @Test
    void findsASoundArchiveSound() {
        List<Long> progress = new ArrayList<>();

        VerifyReport report = verifier.verify(progress::add);

        assertThat(report.sound()).isTrue();
        assertThat(report.messages()).isEqualTo(MAILS);
        assertThat(report.bytes()).isEqualTo(rawBytes());
        assertThat(report.unreferenced()).isZero();
        assertThat(report.findings()).isEmpty();
        assertThat(report.summary()).startsWith("1,200 messages of").contains("all sound");
        assertThat(progress).containsExactly(500L, 1000L, MAILS);
    }

    @Test
    void findsASingleFlippedBit() throws IOException {
        byte[] file = Files.readAllBytes(segment);
        file[file.length / 2] ^= 4;
        Files.write(segment, file);

        VerifyReport report = verifier.verify(checked -> {});

        assertThat(report.faults()).isOne();
        assertThat(report.findings())
                .singleElement()
                .asString()
                .contains("is damaged")
                .contains("checksum");
        assertThat(report.summary()).contains("1 damaged or missing");
        assertThat(report.bytes()).isLessThan(rawBytes()).isGreaterThan(rawBytes() - 2000);
    }

    @Test
    void findsContentThatWasExchangedWithAFittingChecksum() throws IOException {
        byte[] file = Files.readAllBytes(segment);
        byte[] forged = "Subject: forged".getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        database.jdbc().update("update message set raw_length = ?, stored_length = ? where id = 1", forged.length, 67);
        byte[] record = new RecordCodec(1).pack(forged, ContentHash.of(forged));
        assertThat(record).hasSize(67);
        System.arraycopy(record, 0, file, 0, record.length);
        Files.write(segment, file);

        VerifyReport report = verifier.verify(checked -> {});

        assertThat(report.faults()).isOne();
        assertThat(report.findings()).anyMatch(finding -> finding.contains("SHA-256 is not"));
    }

    @Test
    void findsMailThatIsMissing() throws IOException {
        Files.write(segment, Arrays.copyOf(Files.readAllBytes(segment), (int) Files.size(segment) - 10));

        VerifyReport report = verifier.verify(checked -> {});

        assertThat(report.faults()).isOne();
        assertThat(report.findings())
                .singleElement()
                .asString()
                .contains("Message 1200")
                .contains("ends before it");
    }

    @Test
    void findsAFileThatIsMissing() throws IOException {
        Files.delete(segment);

        VerifyReport report = verifier.verify(checked -> {});

        assertThat(report.faults()).isEqualTo(MAILS);
        assertThat(report.findings()).hasSize(1000).first().asString().contains("is missing");
    }

    @Test
    void countsBytesThatBelongToNoMessage() {
        database.jdbc().update("delete from arrival where message_id = 2");
        database.jdbc().update("delete from message where id = 2");

        VerifyReport report = verifier.verify(checked -> {});

        assertThat(report.sound()).isTrue();
        assertThat(report.unreferenced()).isPositive();
        assertThat(report.findings()).singleElement().asString().contains("belong to no message");
    }

    private static long rawBytes() {
        long sum = 0;
        for (long number = 1; number <= MAILS; number++) {
            sum += Deliveries.mail(number).length();
        }
        return sum;
    }
}
