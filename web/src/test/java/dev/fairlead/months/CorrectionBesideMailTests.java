package dev.fairlead.months;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairlead.PageTest;
import dev.fairlead.facts.ByHand;
import dev.fairlead.facts.HoursWatch;
import dev.fairlead.months.Correction.Cause;
import dev.fairlead.people.User;
import dev.fairlead.people.Users;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/// What changes in a frozen month without a mail of it being anything else says why: somebody's word, the rest of the
/// conversation, the hours of the office.
@PageTest
class CorrectionBesideMailTests extends FrozenSeptember {

    @Autowired
    private Users users;

    @Autowired
    private ApplicationContext program;

    @Autowired
    private HoursWatch hours;

    @Test
    void whatWasClosedByHandAndTakenBackSaysSo() {
        String rep = hired("cause.hand");
        Says mail = in(rep);
        take(mail, "cause-7", "2026-09-10T08:00:00Z");
        ByHand people = new ByHand(program);
        people.close(mail.id(), "cause-7", rep, Instant.parse("2026-09-15T08:00:00Z"));
        freeze(rep);

        people.undo(mail.id(), "cause-7", rep, clock.instant().plusSeconds(1));

        assertThat(changes(rep)).containsExactly("conversationsClosed -1 BY_HAND");
    }

    @Test
    void anAnswerWhoseQuestionChangedBlamesTheConversation() {
        String rep = hired("cause.conversation");
        String elsewhere = hired("cause.elsewhere");
        Says question = in(elsewhere);
        take(question, "cause-8", "2026-09-09T08:00:00Z");
        take(out(rep), "cause-8", "2026-09-10T08:00:00Z");
        freeze(rep);

        take(question.of(null), "cause-8", "2026-09-09T08:00:00Z");

        assertThat(changes(rep))
                .contains("answerMinutesMedian -1 CONVERSATION", "firstAnswerMinutesMedian -1 CONVERSATION")
                .doesNotContain("messagesOut -1 CONVERSATION");
        assertThat(causes(rep)).containsOnly(Cause.CONVERSATION);
    }

    @Test
    void otherOfficeHoursAreCountedAnewAndSaySo() {
        String rep = hired("cause.hours");
        take(in(rep), "cause-9", "2026-09-09T08:00:00Z");
        take(out(rep), "cause-9", "2026-09-09T12:00:00Z");
        hours.look();
        freeze(rep);

        User before = users.get(rep);
        users.change(new User(
                before.username(),
                before.displayName(),
                before.roles(),
                before.team(),
                ZoneId.of("America/New_York"),
                before.active()));
        hours.look();

        // From 10:00 to 14:00 in Berlin; in New York nobody has come to the office yet.
        assertChanged(rep, Cause.HOURS, "answerMinutesMedian -1 HOURS", "answerMinutesMedian +1 HOURS");
        hours.look();
        assertThat(causes(rep)).containsOnly(Cause.HOURS);
    }
}
