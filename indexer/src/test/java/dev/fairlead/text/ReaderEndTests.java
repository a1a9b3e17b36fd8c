package dev.fairlead.text;

import static dev.fairlead.text.HostileFiles.read;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fairlead.mime.MimeReader;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated("looks at all processes of this one")
class ReaderEndTests {

    @Test
    void leavesNoProcessBehind() throws IOException {
        List<ProcessHandle> before = ProcessHandle.current().children().toList();
        FileReader reader = new FileReader(new MimeReader(), TextSettings.defaults());
        read(reader, "good.pdf", Documents.pdf("USD 1250"));
        List<ProcessHandle> started = ProcessHandle.current()
                .children()
                .filter(process -> !before.contains(process))
                .toList();

        reader.close();

        assertThat(started).hasSize(1);
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(started).noneMatch(ProcessHandle::isAlive));
        assertThat(read(reader, "late.pdf", Documents.pdf("USD 1250")).unread())
                .containsExactly("late.pdf not read: the program is ending");
    }
}
