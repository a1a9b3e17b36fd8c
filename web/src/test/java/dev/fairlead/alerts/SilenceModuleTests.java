package dev.fairlead.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairlead.Letter;
import dev.fairlead.MailRoom;
import dev.fairlead.PageTest;
import dev.fairlead.Staff;
import dev.fairlead.people.Role;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;

/// A rep is silent after so many hours of work since his or her last mail, whichever of a day's mails came in last.
@PageTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SilenceModuleTests {

    private static final String ANN = "silence.ann";
    private static final String BEN = "silence.ben";
    private static final String MONDAY_MORNING = "2026-11-09T09:30:00Z";
    private static final String MONDAY_EVENING = "2026-11-09T16:30:00Z";

    @Autowired
    private Findings findings;

    @Autowired
    private Staff staff;

    @Autowired
    private MailRoom room;

    @BeforeAll
    void twoMailsOfADay() {
        sent(ANN, MONDAY_MORNING, MONDAY_EVENING);
        sent(BEN, MONDAY_EVENING, MONDAY_MORNING);
        room.awaitStages("activity");
    }

    private void sent(String rep, String... times) {
        staff.hire(rep, "Silence", Staff.UTC, Role.REP);
        String address = rep + "@firm.example";
        long box = room.open(rep, address);
        for (String time : times) {
            room.deliver(box, Letter.of(rep + time.hashCode() + "@silence", address, "x@silence.example", time, "Hi"));
        }
    }

    private List<Alert> silent(String now) {
        return findings.now(Instant.parse(now), AlertLimits.USUAL).stream()
                .filter(alert -> alert.kind() == AlertKind.SILENCE)
                .filter(alert -> alert.rep().equals(ANN) || alert.rep().equals(BEN))
                .toList();
    }

    @Test
    void threeDaysOfWorkAreCountedFromTheLastMail() {
        assertThat(silent("2026-11-12T16:29:00Z")).isEmpty();

        assertThat(silent("2026-11-12T16:30:00Z"))
                .hasSize(2)
                .extracting(Alert::since)
                .containsOnly(Instant.parse(MONDAY_EVENING));
    }
}
