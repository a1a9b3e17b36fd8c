package dev.fairlead.admin;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;

/// What stands in the code blocks of "Write a connector in 20 minutes".
///
/// @param files by the path that the page says
/// @param commands in their order
/// @param answer of the partner
record Lesson(Map<String, String> files, List<String> commands, String answer) {

    private static final Pattern BLOCK = Pattern.compile(
            "<pre [^>]*data-(file|run|answer)=\"([^\"]*)\"[^>]*><code>(.*?)</code></pre>", Pattern.DOTALL);

    static Lesson of(String page) {
        Map<String, String> files = new LinkedHashMap<>();
        List<String> commands = new ArrayList<>();
        String answer = "";
        Matcher block = BLOCK.matcher(page);
        while (block.find()) {
            String text = HtmlUtils.htmlUnescape(block.group(3));
            switch (block.group(1)) {
                case "file" -> files.put(block.group(2), text);
                case "run" -> text.lines().filter(line -> !line.isBlank()).forEach(commands::add);
                default -> answer = text;
            }
        }
        return new Lesson(files, commands, answer);
    }

    /// Does in a folder what the page says.
    void follow(Path folder, byte[] spi) throws Exception {
        Files.createDirectories(folder.resolve("lib"));
        Files.write(folder.resolve("lib/fairlead-spi.jar"), spi);
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
        for (String command : commands) {
            run(folder, command);
        }
    }

    private static void run(Path folder, String command) throws Exception {
        List<String> words = new ArrayList<>(List.of(command.split(" ")));
        words.set(
                0,
                Path.of(System.getProperty("java.home"), "bin", words.getFirst())
                        .toString());
        File output = folder.resolve("output.txt").toFile();
        int code = new ProcessBuilder(words)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output)
                .start()
                .waitFor();
        if (code != 0) {
            throw new AssertionError(command + ": " + Files.readString(output.toPath(), StandardCharsets.UTF_8));
        }
    }
}
