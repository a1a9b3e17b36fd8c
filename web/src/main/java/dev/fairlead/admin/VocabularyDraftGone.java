package dev.fairlead.admin;

import dev.fairlead.frame.InvalidInput;

/// The file that was looked at is not kept any more.
final class VocabularyDraftGone extends InvalidInput {

    private static final long serialVersionUID = 1L;

    private VocabularyDraftGone(String key) {
        super("file", key);
    }

    static VocabularyDraftGone fromTheDesk() {
        return new VocabularyDraftGone("vocabulary.gone");
    }
}
