package dev.fairlead.months;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairlead.Staff;
import dev.fairlead.intake.Direction;
import dev.fairlead.intake.Mail;
import dev.fairlead.intake.MailStage;
import dev.fairlead.mime.Address;
import dev.fairlead.months.Correction.Cause;
import dev.fairlead.people.Role;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/// Mails of September, which freezes, and what changes in it from then on. Mails are as the log would hand them on;
/// their numbers are below those of all real ones, so that none came late.
abstract class FrozenSeptember {

    private static final LocalDate SEPTEMBER = LocalDate.of(2026, 9, 1);
    static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final AtomicLong NUMBERS = new AtomicLong(-1_000_000);

    @Autowired
    private Staff staff;

    @Autowired
    private List<MailStage> stages;

    @Autowired
    Freezes freezes;

    @Autowired
    private Corrections corrections;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Clock clock;

    String hired(String name) {
        staff.hire(name, "CauseTeam", BERLIN, Role.REP);
        return name;
    }

    /// What a mail is.
    record Says(long id, String rep, @Nullable Long customer, Direction direction, boolean automatic) {

        Says of(@Nullable Long other) {
            return new Says(id, rep, other, direction, automatic);
        }

        Says by(String other) {
            return new Says(id, other, customer, direction, automatic);
        }

        Says fromAProgram() {
            return new Says(id, rep, customer, direction, true);
        }
    }

    static Says in(String rep) {
        return new Says(NUMBERS.incrementAndGet(), rep, 900_001L, Direction.INBOUND, false);
    }

    static Says out(String rep) {
        return new Says(NUMBERS.incrementAndGet(), rep, 900_001L, Direction.OUTBOUND, false);
    }

    void take(Says says, String thread, String sentAt) {
        Address theirs = new Address("", "jo@cause.example");
        Address ours = new Address("", says.rep() + "@firm.example");
        boolean out = says.direction() == Direction.OUTBOUND;
        Mail mail = new Mail(
                says.id(),
                "c" + says.id() + "@cause.example",
                "h" + says.id(),
                thread,
                "Rates",
                out ? ours : theirs,
                List.of(out ? theirs : ours),
                List.of(),
                Instant.parse(sentAt),
                says.direction(),
                says.automatic(),
                1,
                List.of(),
                says.customer(),
                says.rep(),
                List.of(),
                List.of(),
                List.of(),
                "",
                false,
                "",
                0);
        MailStage facts = stages.stream()
                .filter(stage -> stage.name().equals("activity"))
                .findFirst()
                .orElseThrow();
        transaction.executeWithoutResult(status -> facts.take(List.of(mail)));
    }

    void freeze(String rep) {
        assertThat(freezes.freeze(rep, SEPTEMBER, "cause.meg")).isTrue();
        assertThat(changes(rep)).isEmpty();
    }

    /// `messagesIn -1 RELINKED`
    List<String> changes(String rep) {
        List<String> changes = new ArrayList<>();
        corrections
                .of(rep, SEPTEMBER)
                .forEach(figure -> figure.corrections()
                        .forEach(change -> changes.add(
                                "%s %+d %s".formatted(figure.metric().key(), change.sign(), change.cause()))));
        return changes;
    }

    Set<Cause> causes(String rep) {
        return corrections.of(rep, SEPTEMBER).stream()
                .flatMap(figure -> figure.corrections().stream())
                .map(Correction::cause)
                .collect(Collectors.toSet());
    }

    /// All that changed is of this cause; these changes are among it.
    void assertChanged(String rep, Cause cause, String... some) {
        assertThat(changes(rep)).contains(some);
        assertThat(causes(rep)).containsOnly(cause);
    }
}
