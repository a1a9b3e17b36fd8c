package dev.fairlead.demo.letters;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Subjects and bodies with `{gaps}`, by step, from one of the wording files.
///
/// A file is a row of sections: `== STEP`, then `Subject:` lines, then bodies, each behind a line `--`.
record Wording(Map<Step, Section> sections) {

    record Section(List<String> subjects, List<String> bodies) {}

    private static final Map<Language, Wording> LOADED =
            new EnumMap<>(Map.of(Language.ENGLISH, load(Language.ENGLISH), Language.CHINESE, load(Language.CHINESE)));

    /// The section in this language, or in English when only that one has it.
    static Section section(Language language, Step step) {
        Section own = wording(language).sections().get(step);
        return own != null
                ? own
                : java.util.Objects.requireNonNull(
                        wording(Language.ENGLISH).sections().get(step));
    }

    static boolean speaks(Language language, Step step) {
        return wording(language).sections().containsKey(step);
    }

    private static Wording wording(Language language) {
        return java.util.Objects.requireNonNull(LOADED.get(language));
    }

    private static Wording load(Language language) {
        try (var in = CsvTable.open(language.wordingFile())) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
            Map<Step, Section> sections = new EnumMap<>(Step.class);
            for (String section : text.substring(3).split("(?m)^== ")) {
                int end = section.indexOf('\n');
                sections.put(Step.valueOf(section.substring(0, end)), parse(section.substring(end + 1)));
            }
            return new Wording(sections);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Section parse(String section) {
        List<String> subjects = new ArrayList<>();
        List<String> bodies = new ArrayList<>();
        for (String piece : section.split("(?m)^--\n")) {
            if (piece.startsWith("Subject: ")) {
                piece.lines().map(l -> l.substring("Subject: ".length())).forEach(subjects::add);
            } else {
                bodies.add(piece.strip());
            }
        }
        return new Section(List.copyOf(subjects), List.copyOf(bodies));
    }
}
