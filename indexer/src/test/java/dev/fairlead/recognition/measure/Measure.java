package dev.fairlead.recognition.measure;

import dev.fairlead.mime.MimeReader;
import dev.fairlead.recognition.Recogniser;
import dev.fairlead.text.TextReader;
import dev.fairlead.vocabulary.VocabularyFolder;
import dev.fairlead.vocabulary.VocabularySettings;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The measuring run of the recognisers: a report, not a test. The README beside it names the settings.
public final class Measure {

    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private Measure() {}

    public static void main(String[] args) throws IOException {
        VocabularyFolder vocabulary = load(folder(setting("vocabulary")));
        TextReader reader = new TextReader(new MimeReader());
        Recogniser recogniser = new Recogniser(vocabulary);
        if (!setting("ordinary").isEmpty()) {
            OrdinaryMail.of(Measurement.rows(Path.of(setting("ordinary"))), reader, recogniser)
                    .print(OUT::println);
        }
        if (!setting("hostile").isEmpty()) {
            HostileMail.print(setting("hostile"), reader, recogniser, OUT::println);
        }
        if (!setting("file").isEmpty()) {
            measure(Path.of(setting("file")), reader, recogniser);
        }
    }

    /// Time and memory of a start: nothing is warm yet, as in the program.
    private static VocabularyFolder load(Path folder) {
        long heap = Load.usedHeap();
        long cpu = Load.cpuMillis();
        long start = System.nanoTime();
        VocabularyFolder vocabulary = new VocabularyFolder(new VocabularySettings(folder));
        long millis = (System.nanoTime() - start) / 1_000_000;
        OUT.printf(
                "vocabulary: %,d written forms, %,d ships, loaded in %,d ms (%,d ms CPU of all threads), %.1f MB of memory%n",
                vocabulary.current().size(),
                vocabulary.current().vessels().size(),
                millis,
                Load.cpuMillis() - cpu,
                (Load.usedHeap() - heap) / 1e6);
        return vocabulary;
    }

    private static void measure(Path file, TextReader reader, Recogniser recogniser) throws IOException {
        List<Snippet> snippets = Measurement.snippets(file);
        double least = setting("score").isEmpty() ? Measurement.SUGGESTED : Double.parseDouble(setting("score"));
        for (String language : List.of("", "en", "zh")) {
            Measurement measured = Measurement.of(snippets, language, reader, recogniser, least);
            long texts = snippets.stream().filter(s -> s.isIn(language)).count();
            OUT.printf(
                    "%n%s: %d texts%s, score from %.2f%n%s",
                    file.getFileName(), texts, language.isEmpty() ? "" : " in " + language, least, measured.report());
            if (language.isEmpty()) {
                OUT.println();
                measured.differences().forEach(OUT::println);
            }
        }
        if (!setting("speed").equals("false")) {
            OUT.printf("%n%s%n", Speed.of(snippets, reader, recogniser));
        }
    }

    private static String setting(String name) {
        return System.getProperty("measure." + name, "").strip();
    }

    /// A folder as it is; files, divided by commas, are put into a folder of their own.
    private static Path folder(String setting) throws IOException {
        if (setting.isEmpty() || Files.isDirectory(Path.of(setting))) {
            return Path.of(setting.isEmpty() ? "no-such-folder" : setting);
        }
        Path folder = Files.createTempDirectory("vocabulary");
        for (String name : setting.split(",")) {
            Path file = Path.of(name.strip());
            Path copy = folder.resolve(file.getFileName());
            Files.copy(file, copy);
            copy.toFile().deleteOnExit();
        }
        folder.toFile().deleteOnExit();
        return folder;
    }
}
