package dev.fairlead.vocabulary;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A file of the vocabulary as it is in use.
///
/// @param name without `.csv`
/// @param kind what it holds (`PORTS`, `VESSELS`, …), empty when its header is not understood
/// @param problems rows that were left out, the first hundred
/// @param problemCount number of all of them
/// @param changedAt of the file in IT's folder, null for what comes with the program
/// @param former a former version can be put back
public record VocabularyEntry(
        String name,
        String kind,
        int rows,
        List<VocabularyProblem> problems,
        int problemCount,
        Origin origin,
        @Nullable Instant changedAt,
        boolean former) {

    /// Where a file comes from.
    public enum Origin {
        /// With the program.
        BUILT_IN,
        /// From IT, in the place of one that comes with the program.
        REPLACED,
        /// From IT.
        ADDED
    }
}
