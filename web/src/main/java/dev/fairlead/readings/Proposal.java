package dev.fairlead.readings;

import java.util.List;

/// What could be learned from a correction: to be shown as a sentence with a tick before it is kept.
///
/// @param lesson as it would be kept; of a word `was` is a guess and may be empty
/// @param senders whose habit it may be: the address, and the domain where that is a firm's; empty for words and names
record Proposal(Lesson lesson, List<String> senders) {

    /// Names the field of the form.
    public String key() {
        return lesson.kind().key() + "-" + lesson.topic().key() + "-"
                + lesson.value().replaceAll("\\W", "_");
    }

    /// Whether a person says how it is written.
    public boolean isWritten() {
        return lesson.kind() != Lesson.Kind.SENDER;
    }
}
