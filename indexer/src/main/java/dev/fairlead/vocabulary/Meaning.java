package dev.fairlead.vocabulary;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// All that a written form can mean, by kind; made once for each form, for texts are full of them.
public final class Meaning {

    private final List<Term> terms;
    private final @Nullable Term[] firsts = new Term[Term.Kind.values().length];
    private final Cue cue;

    Meaning(List<Term> terms) {
        this.terms = List.copyOf(terms);
        for (Term term : terms.reversed()) {
            firsts[term.kind().ordinal()] = term;
        }
        Term label = firsts[Term.Kind.CUE.ordinal()];
        this.cue = label == null ? Cue.NONE : label.cue();
    }

    List<Term> terms() {
        return terms;
    }

    @Nullable
    Term as(Term.Kind kind) {
        return firsts[kind.ordinal()];
    }

    Cue cue() {
        return cue;
    }
}
