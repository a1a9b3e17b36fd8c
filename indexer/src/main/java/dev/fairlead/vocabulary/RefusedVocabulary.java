package dev.fairlead.vocabulary;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// A file was not taken into the vocabulary; what was there goes on.
public final class RefusedVocabulary extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private RefusedVocabulary(String sentence) {
        super(sentence);
    }

    static RefusedVocabulary name(String read) {
        return new RefusedVocabulary(
                "The name \"%s\" cannot be a file's: expected letters a to z, digits, '-' and '_', 60 at most."
                        .formatted(read));
    }

    static RefusedVocabulary tooLarge(int mostBytes) {
        return new RefusedVocabulary(
                "The file is larger than %d MB, more than any register of the trade.".formatted(mostBytes >> 20));
    }

    static RefusedVocabulary empty(String name) {
        return new RefusedVocabulary("%s has no row behind its header.".formatted(name));
    }

    static RefusedVocabulary problem(VocabularyProblem problem) {
        return new RefusedVocabulary(problem + ".");
    }

    static RefusedVocabulary badRows(List<VocabularyProblem> problems) {
        return new RefusedVocabulary("%s.%s Correct them, or leave the bad rows out (skipBadRows=true)."
                .formatted(
                        problems.getFirst(),
                        problems.size() == 1 ? "" : " %d more rows are bad.".formatted(problems.size() - 1)));
    }

    static RefusedVocabulary notWritable(Path folder, IOException cause) {
        RefusedVocabulary refused =
                new RefusedVocabulary("The folder %s cannot be written: %s. Make it writable for the program."
                        .formatted(folder.toAbsolutePath().normalize(), cause));
        refused.initCause(cause);
        return refused;
    }

    static RefusedVocabulary otherKind(String name, String holds, String read) {
        return new RefusedVocabulary(
                "%s holds %s, and this file has the columns of %s: it would take their place. Give it another name."
                        .formatted(name, holds, read));
    }
}
