package dev.fairlead.vocabulary;

import java.util.List;

/// What a file would change, or has changed.
///
/// @param name without `.csv`
/// @param rows usable ones of the file
/// @param added rows that were not there; `changed` and `removed` likewise, each with a sample
/// @param problems bad rows with line and reason, the first hundred
/// @param problemCount number of all of them
/// @param formsBefore written forms that are recognised without it; `formsAfter` with it
public record VocabularyChange(
        String name,
        String kind,
        int rows,
        Rows added,
        Rows changed,
        Rows removed,
        List<VocabularyProblem> problems,
        int problemCount,
        int formsBefore,
        int formsAfter) {

    /// @param sample the first ones in words; of a changed row the former and the new
    public record Rows(int count, List<String> sample) {}

    /// Nothing would be different.
    public boolean isEmpty() {
        return added.count() + changed.count() + removed.count() == 0;
    }
}
