package dev.fairlead.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What part a mail plays in its conversation.
///
/// @param opens the conversation begins with it, or begins anew after it had ended
/// @param answers id of the customer's mail that had waited longest for it; 0 when nothing had
/// @param asked the [WeekHour] at which that one was sent, by the clock of the rep who answered
/// @param minutes that it had waited, in the business hours of the rep who answered
/// @param firstAnswer the first answer since the conversation was opened
/// @param ending null unless the conversation ended with it
public record Part(
        boolean opens,
        long answers,
        int asked,
        int minutes,
        boolean firstAnswer,
        @Nullable Ending ending) {

    static final Part NONE = new Part(false, 0, WeekHour.NONE, 0, false, null);

    /// @param rep whose work it ended
    /// @param day from which it is certain, in that rep's zone
    public record Ending(How how, String rep, LocalDate day) {}

    enum How {
        /// Nothing waited and nobody wrote any more.
        QUIET,
        /// Somebody said that no answer was needed.
        HAND
    }

    Part opening() {
        return new Part(true, answers, asked, minutes, firstAnswer, ending);
    }

    Part answering(long mailId, int hour, int waited, boolean first) {
        return new Part(opens, mailId, hour, waited, first, ending);
    }

    Part ending(Ending how) {
        return new Part(opens, answers, asked, minutes, firstAnswer, how);
    }

    public boolean isAnswer() {
        return answers != 0;
    }
}
