package dev.fairlead.activity;

import dev.fairlead.officehours.BusinessHours;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Finds the answers in conversations: a mail of ours answers all that customers wrote since our last one.
final class Answers {

    private Answers() {}

    /// @param conversations facts conversation by conversation, each in the order of time
    /// @param hoursOf the business hours of a rep
    static List<Answer> in(List<Fact> conversations, Function<String, BusinessHours> hoursOf) {
        List<Answer> answers = new ArrayList<>();
        String conversation = "";
        Instant waitingSince = null;
        boolean answered = false;
        for (Fact fact : conversations) {
            if (!fact.threadKey().equals(conversation)) {
                conversation = fact.threadKey();
                waitingSince = null;
                answered = false;
            }
            if (fact.outbound()) {
                addAnswer(fact, waitingSince, answered, hoursOf, answers);
                answered = true;
                waitingSince = null;
            } else if (waitingSince == null) {
                waitingSince = fact.sentAt();
            }
        }
        return answers;
    }

    private static void addAnswer(
            Fact reply,
            @Nullable Instant waitingSince,
            boolean answeredBefore,
            Function<String, BusinessHours> hoursOf,
            List<Answer> answers) {
        if (waitingSince != null) {
            long minutes = hoursOf.apply(reply.rep()).minutesBetween(waitingSince, reply.sentAt());
            answers.add(new Answer(reply, minutes, !answeredBefore));
        }
    }
}
