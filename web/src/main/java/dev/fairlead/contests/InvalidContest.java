package dev.fairlead.contests;

import dev.fairlead.frame.InvalidInput;

/// What was said against a figure, or the answer, cannot be taken.
final class InvalidContest extends InvalidInput {

    private static final long serialVersionUID = 1L;

    private InvalidContest(String field, String sentence) {
        super(field, sentence);
    }

    static InvalidContest text(String field, int length, int longest) {
        return new InvalidContest(
                field, "The text has %d characters; expected between 1 and %d.".formatted(length, longest));
    }

    static InvalidContest notToAnswer(long id) {
        return new InvalidContest(
                "id",
                "Contest %d is not yours to answer: it was answered before, is your own, or of somebody else's team."
                        .formatted(id));
    }
}
