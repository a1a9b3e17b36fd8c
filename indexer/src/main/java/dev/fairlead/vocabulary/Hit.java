package dev.fairlead.vocabulary;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A written form of the dictionaries, found in a folded text.
///
/// @param start offset in the folded text; `end` is exclusive
/// @param terms all it can mean
public record Hit(int start, int end, List<Term> terms) {

    /// Its meaning of this kind, or null when it has none.
    public @Nullable Term as(Term.Kind kind) {
        for (int i = 0; i < terms.size(); i++) {
            if (terms.get(i).kind() == kind) {
                return terms.get(i);
            }
        }
        return null;
    }

    /// The cue it is, [Cue#NONE] when it is none.
    public Cue cue() {
        Term term = as(Term.Kind.CUE);
        return term == null ? Cue.NONE : term.cue();
    }

    public int length() {
        return end - start;
    }
}
