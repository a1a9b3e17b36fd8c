package dev.fairlead.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoFolderTests {

    @TempDir
    Path temp;

    @Test
    void emptiesWhatAnEarlierDemoLeft() throws IOException {
        Path folder = temp.resolve("demo-data");
        DemoFolder.prepare(folder);
        Files.createDirectories(folder.resolve("db"));
        Files.writeString(folder.resolve("db/old"), "old");
        DemoFolder.prepare(folder);
        assertThat(folder.resolve("db")).doesNotExist();
        assertThat(folder.resolve(DemoFolder.MARK)).exists();
    }

    @Test
    void touchesNothingThatNoDemoMade() throws IOException {
        Files.writeString(temp.resolve("mail"), "somebody's");
        assertThatThrownBy(() -> DemoFolder.prepare(temp))
                .isInstanceOf(NotADemoFolder.class)
                .hasMessageContaining("holds mail, which no demo made");
        assertThat(temp.resolve("mail")).hasContent("somebody's");
    }
}
