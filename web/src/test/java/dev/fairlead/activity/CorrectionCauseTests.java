package dev.fairlead.activity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairlead.PageTest;
import dev.fairlead.Staff;
import dev.fairlead.activity.Correction.Cause;
import dev.fairlead.activity.Freezes.Due;
import dev.fairlead.intake.Direction;
import dev.fairlead.intake.Mail;
import dev.fairlead.mime.Address;
import dev.fairlead.people.Role;
import dev.fairlead.people.User;
import dev.fairlead.people.Users;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// Whatever changes in a frozen September says what it is. Mails are as the log would hand them on; their numbers are
/// below those of all real ones, so that none came late.
@PageTest
class CorrectionCauseTests {

    private static final LocalDate SEPTEMBER = LocalDate.of(2026, 9, 1);
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final AtomicLong NUMBERS = new AtomicLong(-1_000_000);

    @Autowired
    private Staff staff;

    @Autowired
    private Users users;

    @Autowired
    private ActivityStage stage;

    @Autowired
    private Freezes freezes;

    @Autowired
    private Corrections corrections;

    @Autowired
    private FactBook book;

    @Autowired
    private Verdicts verdicts;

    @Autowired
    private HoursWatch hours;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private String hired(String name) {
        staff.hire(name, "CauseTeam", BERLIN, Role.REP);
        return name;
    }

    /// What a mail is.
    private record Says(long id, String rep, @Nullable Long customer, Direction direction, boolean automatic) {

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

    private static Says in(String rep) {
        return new Says(NUMBERS.incrementAndGet(), rep, 900_001L, Direction.INBOUND, false);
    }

    private static Says out(String rep) {
        return new Says(NUMBERS.incrementAndGet(), rep, 900_001L, Direction.OUTBOUND, false);
    }

    private void take(Says says, String thread, String sentAt) {
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
                0);
        transaction.executeWithoutResult(status -> stage.take(List.of(mail)));
    }

    private void freeze(String rep) {
        assertThat(freezes.freeze(rep, SEPTEMBER, "cause.meg")).isTrue();
        assertThat(changes(rep)).isEmpty();
    }

    /// `messagesIn -1 RELINKED`
    private List<String> changes(String rep) {
        List<String> changes = new ArrayList<>();
        corrections
                .of(rep, SEPTEMBER)
                .forEach(figure -> figure.corrections()
                        .forEach(change -> changes.add(
                                "%s %+d %s".formatted(figure.metric().key(), change.sign(), change.cause()))));
        return changes;
    }

    private Set<Cause> causes(String rep) {
        return corrections.of(rep, SEPTEMBER).stream()
                .flatMap(figure -> figure.corrections().stream())
                .map(Correction::cause)
                .collect(Collectors.toSet());
    }

    @Test
    void aMailOfAnotherCustomerNowIsRelinked() {
        String rep = hired("cause.relinked");
        Says mail = in(rep);
        take(mail, "cause-1", "2026-09-10T08:00:00Z");
        freeze(rep);

        take(mail.of(900_002L), "cause-1", "2026-09-10T08:00:00Z");

        assertThat(changes(rep)).contains("messagesIn -1 RELINKED", "messagesIn +1 RELINKED");
        assertThat(causes(rep)).containsOnly(Cause.RELINKED);
    }

    @Test
    void aMailOfNoCustomerAnyMoreIsRelinked() {
        String rep = hired("cause.unlinked");
        Says mail = in(rep);
        take(mail, "cause-2", "2026-09-10T08:00:00Z");
        freeze(rep);

        take(mail.of(null), "cause-2", "2026-09-10T08:00:00Z");

        assertThat(changes(rep)).contains("messagesIn -1 RELINKED");
        assertThat(causes(rep)).containsOnly(Cause.RELINKED);
    }

    @Test
    void aMailThatWasOfNoCustomerIsRelinked() {
        String rep = hired("cause.linked");
        Says mail = in(rep);
        take(mail.of(null), "cause-3", "2026-09-10T08:00:00Z");
        freeze(rep);

        take(mail, "cause-3", "2026-09-10T08:00:00Z");

        assertThat(changes(rep)).contains("messagesIn +1 RELINKED");
        assertThat(causes(rep)).containsOnly(Cause.RELINKED);
    }

    @Test
    void aMailThatAProgramWroteWentTheOtherWay() {
        String rep = hired("cause.direction");
        Says mail = in(rep);
        take(mail, "cause-4", "2026-09-10T08:00:00Z");
        freeze(rep);

        take(mail.fromAProgram(), "cause-4", "2026-09-10T08:00:00Z");

        assertThat(changes(rep)).contains("messagesIn -1 DIRECTION", "automaticMessages +1 DIRECTION");
        assertThat(causes(rep)).containsOnly(Cause.DIRECTION);
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

        assertThat(changes(rep)).contains("messagesOut -1 REP");
        assertThat(causes(rep)).containsOnly(Cause.REP);
        assertThat(changes(other)).contains("messagesOut +1 REP");
    }

    @Test
    void whatWasClosedByHandAndTakenBackSaysSo() {
        String rep = hired("cause.hand");
        Says mail = in(rep);
        take(mail, "cause-7", "2026-09-10T08:00:00Z");
        verdicts.add(new Verdict(mail.id(), true, rep, Instant.parse("2026-09-15T08:00:00Z")), "by phone");
        settle("cause-7");
        freeze(rep);

        verdicts.undo(mail.id(), rep, clock.instant().plusSeconds(1));
        settle("cause-7");

        assertThat(changes(rep)).containsExactly("conversationsClosed -1 BY_HAND");
    }

    private void settle(String thread) {
        transaction.executeWithoutResult(status -> {
            book.takeTurn();
            book.settle(List.of(thread), book.hours());
        });
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
        assertThat(changes(rep)).contains("answerMinutesMedian -1 HOURS", "answerMinutesMedian +1 HOURS");
        assertThat(causes(rep)).containsOnly(Cause.HOURS);
        hours.look();
        assertThat(causes(rep)).containsOnly(Cause.HOURS);
    }

    @Test
    void theClockFreezesWhatEndedLongEnoughAgoWhileTheProgramWasInUse() {
        String rep = hired("cause.clock");
        take(in(rep), "cause-10", "2026-03-10T08:00:00Z");
        LocalDate today = LocalDate.now(clock.withZone(BERLIN));
        LocalDate thisMonth = today.withDayOfMonth(1);
        boolean lastIsDue = today.getDayOfMonth() > 5;

        transaction.executeWithoutResult(status -> {
            OffsetDateTime since =
                    thisMonth.minusMonths(2).plusDays(14).atStartOfDay().atOffset(ZoneOffset.UTC);
            jdbc.sql("update activity_clock set since = ?").param(since).update();

            assertThat(due(rep))
                    .contains(thisMonth.minusMonths(2))
                    .doesNotContain(thisMonth.minusMonths(3), thisMonth, thisMonth.plusMonths(1));
            assertThat(due(rep).contains(thisMonth.minusMonths(1))).isEqualTo(lastIsDue);

            freezes.freeze(rep, thisMonth.minusMonths(2), Freezes.CLOCK);

            assertThat(due(rep)).doesNotContain(thisMonth.minusMonths(2));
            // Other tests' months are theirs to freeze.
            status.setRollbackOnly();
        });
    }

    private List<LocalDate> due(String rep) {
        return freezes.due().stream()
                .filter(due -> Objects.equals(due.rep(), rep))
                .map(Due::month)
                .toList();
    }
}
