package dev.fairlead.months;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairlead.PageTest;
import dev.fairlead.months.Correction.Cause;
import org.junit.jupiter.api.Test;

/// A mail that is something else now than when its month froze says what.
@PageTest
class CorrectionCauseTests extends FrozenSeptember {

    private void frozenThen(Says before, Says after, String thread) {
        take(before, thread, "2026-09-10T08:00:00Z");
        freeze(before.rep());
        take(after, thread, "2026-09-10T08:00:00Z");
    }

    @Test
    void aMailOfAnotherCustomerNowIsRelinked() {
        Says mail = in(hired("cause.relinked"));

        frozenThen(mail, mail.of(900_002L), "cause-1");

        assertChanged(mail.rep(), Cause.RELINKED, "messagesIn -1 RELINKED", "messagesIn +1 RELINKED");
    }

    @Test
    void aMailOfNoCustomerAnyMoreIsRelinked() {
        Says mail = in(hired("cause.unlinked"));

        frozenThen(mail, mail.of(null), "cause-2");

        assertChanged(mail.rep(), Cause.RELINKED, "messagesIn -1 RELINKED");
    }

    @Test
    void aMailThatWasOfNoCustomerIsRelinked() {
        Says mail = in(hired("cause.linked"));

        frozenThen(mail.of(null), mail, "cause-3");

        assertChanged(mail.rep(), Cause.RELINKED, "messagesIn +1 RELINKED");
    }

    @Test
    void aMailThatAProgramWroteWentTheOtherWay() {
        Says mail = in(hired("cause.direction"));

        frozenThen(mail, mail.fromAProgram(), "cause-4");

        assertChanged(mail.rep(), Cause.DIRECTION, "messagesIn -1 DIRECTION", "automaticMessages +1 DIRECTION");
    }

    @Test
    void aMailOfAnotherRepNowLeavesTheOneAndComesToTheOther() {
        String rep = hired("cause.rep");
        String other = hired("cause.other");
        Says mail = out(rep);
        take(mail, "cause-5", "2026-09-10T08:00:00Z");
        take(out(other), "cause-6", "2026-09-11T08:00:00Z");
        freeze(rep);
        freeze(other);

        take(mail.by(other), "cause-5", "2026-09-10T08:00:00Z");

        assertChanged(rep, Cause.REP, "messagesOut -1 REP");
        assertThat(changes(other)).contains("messagesOut +1 REP");
    }
}
