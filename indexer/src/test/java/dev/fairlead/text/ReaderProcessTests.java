package dev.fairlead.text;

import static dev.fairlead.text.HostileFiles.read;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fairlead.mime.MimeReader;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

/// The process that reads files: it may run out of memory and of time, and ends with the program.
class ReaderProcessTests {

    @Test
    void survivesAFileThatNeedsMoreMemoryThanThereIs() throws IOException {
        try (FileReader reader = new FileReader(new MimeReader(), Limits.heap(24))) {
            assertThat(read(reader, "big.xls", HostileFiles.manyStrings()).unread())
                    .containsExactly("big.xls not read: reader ran out of memory (24 MB)");
            assertThat(read(reader, "good.pdf", Documents.pdf("USD 1250")).passages())
                    .extracting(Passage::text)
                    .containsExactly("USD 1250");
        }
    }

    @Test
    void givesUpAFileThatTakesTooLongAndReadsTheNext() throws IOException {
        TextSettings hasty = Limits.of(
                DataSize.ofMegabytes(20), DataSize.ofMegabytes(500), 20_000_000, Duration.ofSeconds(4), 100, 256);
        try (FileReader reader = new FileReader(new MimeReader(), hasty)) {
            assertThat(read(reader, "slow.pdf", HostileFiles.endlessPdf()).unread())
                    .containsExactly("slow.pdf not read: over 4 s");
            Awaitility.await()
                    .atMost(Duration.ofSeconds(60))
                    .untilAsserted(() -> assertThat(
                                    read(reader, "good.rtf", "{\\rtf1 USD 1250}".getBytes(StandardCharsets.US_ASCII))
                                            .passages())
                            .extracting(Passage::text)
                            .containsExactly("USD 1250"));
        }
    }

    @Test
    void endsItsReadersThoughItIsKilled() throws IOException, InterruptedException {
        Process parent = new ProcessBuilder(
                        System.getProperty("java.home") + "/bin/java",
                        "-cp",
                        System.getProperty("java.class.path"),
                        WaitingParent.class.getName())
                .start();
        try (BufferedReader said =
                new BufferedReader(new InputStreamReader(parent.getInputStream(), StandardCharsets.UTF_8))) {
            String pid = said.lines()
                    .filter(line -> line.startsWith(WaitingParent.READER))
                    .findFirst()
                    .orElseThrow()
                    .substring(WaitingParent.READER.length());
            ProcessHandle reader = ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
            assertThat(reader.isAlive()).isTrue();

            // SIGKILL: nothing of the parent's own runs any more. The reader is in the middle of a file.
            parent.destroyForcibly().waitFor();

            Awaitility.await()
                    .atMost(Duration.ofSeconds(30))
                    .untilAsserted(() -> assertThat(reader.isAlive()).isFalse());
        }
    }
}
