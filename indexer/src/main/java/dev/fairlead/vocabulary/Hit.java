package dev.fairlead.vocabulary;

import org.jspecify.annotations.Nullable;

/// A written form of the dictionaries, found in a folded text.
///
/// @param start offset in the folded text; `end` is exclusive
/// @param meaning all it can mean
public record Hit(int start, int end, Meaning meaning) {

    /// Its meaning of this kind, or null when it has none.
    public @Nullable Term as(Term.Kind kind) {
        return meaning.as(kind);
    }

    /// The cue it is, [Cue#NONE] when it is none.
    public Cue cue() {
        return meaning.cue();
    }

    public int length() {
        return end - start;
    }
}
