package dev.fairlead.linking;

import dev.fairlead.text.Passage;
import dev.fairlead.text.ZoneKind;
import dev.fairlead.vocabulary.FoldedText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A passage and its text as phrases are compared: folded once, when the first asks, for all that look for phrases.
final class FoldedPassage {

    private final Passage passage;
    private @Nullable FoldedText text;

    FoldedPassage(Passage passage) {
        this.passage = passage;
    }

    /// All but disclaimers, which speak of nobody.
    static List<FoldedPassage> of(List<Passage> passages) {
        List<FoldedPassage> folded = new ArrayList<>(passages.size());
        for (Passage passage : passages) {
            if (passage.zone() != ZoneKind.DISCLAIMER) {
                folded.add(new FoldedPassage(passage));
            }
        }
        return folded;
    }

    Passage passage() {
        return passage;
    }

    FoldedText text() {
        if (text == null) {
            text = FoldedText.of(passage.text());
        }
        return text;
    }
}
