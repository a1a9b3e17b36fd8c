package dev.fairlead.vocabulary;

/// A row of a vocabulary file that was left out.
///
/// @param line first line is 1
/// @param text what was read and what was expected
public record VocabularyProblem(String file, long line, String text) {

    @Override
    public String toString() {
        return "%s, line %d: %s".formatted(file, line, text);
    }
}
