package dev.fairlead.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LauncherTests {

    private final File java = new File(System.getProperty("java.home"), "bin/java");

    @Test
    void whatThePersonSaysComesBehindWhatWeSaySoThatItHolds() {
        List<String> command =
                Launcher.command(java, List.of("-Xmx1g", "-XX:FreqInlineSize=325"), "fairlead.jar", "--server.port=1");

        assertThat(command).startsWith(java.getPath()).endsWith("-jar", "fairlead.jar", "--server.port=1");
        assertThat(command.lastIndexOf("-XX:FreqInlineSize=325"))
                .isGreaterThan(command.indexOf(Launcher.TUNING.getLast()))
                .isLessThan(command.indexOf("-jar"));
        assertThat(command).contains("-Xmx1g");
    }

    @Test
    void theJavaThatIsNeededKnowsAllOptions() throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(Launcher.command(java, List.of(), "fairlead.jar"));
        command.subList(command.indexOf("-jar"), command.size()).clear();
        command.add("-version");

        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).as(said).isZero();
        assertThat(said).doesNotContainIgnoringCase("warning");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/messages/help.properties", "/messages/help_zh.properties"})
    void theHelpNamesTheSameOptionsForAService(String help) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(getClass().getResourceAsStream(help)), StandardCharsets.UTF_8)) {
            texts.load(reader);
        }

        assertThat(texts.getProperty("help.install.service.text"))
                .contains("java " + String.join(" ", Launcher.TUNING) + " -jar fairlead.jar");
    }
}
