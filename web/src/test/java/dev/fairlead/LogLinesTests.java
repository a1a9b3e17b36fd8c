package dev.fairlead;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What the log writes of an attacker's text stays on the line of its message, as a text and in JSON; in a
/// program of its own, as the log of this one is that of all tests.
class LogLinesTests {

    private static final String FORGED = "2026-11-22T08:00:00.000Z  INFO 1 --- [main] forged : all is well";
    private static final String HOSTILE = "subject \"quoted\"\n" + FORGED + "\r\n" + FORGED + "\u2028" + FORGED
            + "\u0085\u001b[31mred\u0000 {\"level\":\"INFO\"}";

    static class Program {

        public static void main(String[] arguments) {
            new SpringApplicationBuilder(Program.class)
                    .web(WebApplicationType.NONE)
                    .bannerMode(Banner.Mode.OFF)
                    .logStartupInfo(false)
                    .run(arguments);
            Logger log = LoggerFactory.getLogger("attacked");
            try (var plugin = MDC.putCloseable("plugin", "erp")) {
                log.warn("Read {}", HOSTILE);
                log.warn("Not read", new IllegalStateException(HOSTILE, new IllegalArgumentException(HOSTILE)));
            }
        }
    }

    /// @param ends signs that end a line for who reads it
    private static List<String> lines(String ends, String... settings) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Dfile.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                Program.class.getName()));
        command.addAll(Arrays.asList(settings));
        Process program = new ProcessBuilder(command).redirectErrorStream(true).start();
        try (InputStream said = program.getInputStream()) {
            String text = new String(said.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(program.waitFor()).as(text).isZero();
            return Arrays.stream(text.split(ends))
                    .filter(line -> !line.isBlank())
                    .toList();
        }
    }

    @Test
    void aMessageIsOneLineOfText() throws Exception {
        List<String> lines = lines("[\n\r\u2028\u0085]");

        assertThat(lines.getFirst())
                .contains("WARN", "attacked", ": Read subject \"quoted\" | 2026-11-22T08:00:00.000Z", "forged");
        assertThat(lines.get(1))
                .contains("WARN", "Not read | java.lang.IllegalStateException: subject \"quoted\" | 2026");
        assertThat(lines.subList(2, lines.size()))
                .isNotEmpty()
                .allMatch(
                        line -> line.startsWith("\tat ") || line.startsWith("\t... ") || line.startsWith("Caused by: "))
                .anyMatch(line -> line.startsWith("Caused by: java.lang.IllegalArgumentException: subject"));
        assertThat(String.join("", lines).replace("\t", "").chars()).noneMatch(Character::isISOControl);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ecs", "logstash"})
    void onRequestAMessageIsOneObjectOfJson(String format) throws Exception {
        List<JsonNode> lines = lines("[\n\r]", "--logging.structured.format.console=" + format).stream()
                .map(JsonMapper.shared()::readTree)
                .toList();

        assertThat(lines).hasSize(2);
        assertThat(lines.getFirst().path("message").asString()).isEqualTo("Read " + HOSTILE);
        assertThat(lines.getFirst().path("plugin").asString()).isEqualTo("erp");
        assertThat(lines.getLast().toString()).contains("IllegalArgumentException", "Not read");
    }
}
