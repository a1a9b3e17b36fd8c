package dev.fairlead.facts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairlead.facts.Conversation.LastWord;
import dev.fairlead.facts.Conversation.Outcome;
import dev.fairlead.facts.Fact.Side;
import dev.fairlead.facts.Part.How;
import dev.fairlead.officehours.BusinessHours;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// The cases that figures of other programs get wrong, one by one. Berlin's office is open from 9 to 18, Monday to
/// Friday, and closed on 24 and 25 December.
class ConversationFactsTests {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Map<LocalDate, Boolean> CHRISTMAS =
            Map.of(LocalDate.of(2026, 12, 25), false, LocalDate.of(2026, 12, 24), false);
    private static final RepHours HOURS = new RepHours(rep -> new BusinessHours(
            LocalTime.of(9, 0),
            LocalTime.of(18, 0),
            EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
            rep.equals("mei") ? ZoneId.of("Asia/Shanghai") : BERLIN,
            rep.equals("mei") ? Map.of() : CHRISTMAS));
    private static final Duration QUIET = Duration.ofDays(30);
    private static final int TUESDAY_AT_ELEVEN = 24 + 11;

    private final List<Fact> mails = new ArrayList<>();

    private long add(Side side, String rep, String at, long answers, boolean thanks) {
        long id = mails.size() + 1;
        Instant time = Instant.parse(at);
        mails.add(
                new Fact(id, "t", rep, side, 7L, time, HOURS.day(rep, time), false, id, answers, 0, false, thanks, ""));
        return id;
    }

    private long in(String at) {
        return add(Side.IN, "lisa", at, 0, false);
    }

    private long out(String rep, String at) {
        return add(Side.OUT, rep, at, 0, false);
    }

    private long thanks(String at) {
        return add(Side.IN, "lisa", at, 0, true);
    }

    private Outcome outcome(Verdict... verdicts) {
        List<Fact> shuffled = new ArrayList<>(mails);
        Collections.shuffle(shuffled, new Random(mails.size()));
        Map<Long, Verdict> said = new java.util.HashMap<>();
        List.of(verdicts).forEach(one -> said.put(one.mailId(), one));
        return Conversation.of(shuffled, said, HOURS, QUIET);
    }

    private static Part part(Outcome outcome, long mailId) {
        return outcome.mails().stream()
                .filter(one -> one.mailId() == mailId)
                .findFirst()
                .orElseThrow()
                .part();
    }

    private static LastWord word(Outcome outcome) {
        return Objects.requireNonNull(outcome.waiting());
    }

    @Test
    void anAnswerDatedBeforeItsQuestionTookNoTime() {
        long question = in("2026-11-10T10:00:00Z");
        long answer = add(Side.OUT, "lisa", "2026-11-10T09:55:00Z", question, false);

        Outcome outcome = outcome();

        assertThat(part(outcome, answer).answers()).isEqualTo(question);
        assertThat(part(outcome, answer).minutes()).isZero();
        assertThat(outcome.waiting()).isNull();
    }

    @Test
    void aMailOfOursFromBeforeAnswersNothingWhenItNamesNoQuestion() {
        long earlier = out("lisa", "2026-11-10T09:55:00Z");
        long question = in("2026-11-10T10:00:00Z");

        Outcome outcome = outcome();

        assertThat(part(outcome, earlier).isAnswer()).isFalse();
        assertThat(word(outcome).first().mailId()).isEqualTo(question);
    }

    @Test
    void aCircleOfAnswersComesToAnEnd() {
        add(Side.IN, "lisa", "2026-11-10T10:00:00Z", 2, false);
        add(Side.OUT, "lisa", "2026-11-10T09:00:00Z", 1, false);

        assertThat(outcome().mails()).hasSize(2);
    }

    @Test
    void aColleagueWhoAnswersGetsTheCreditAndEndsTheWaiting() {
        in("2026-11-10T10:00:00Z");
        long answer = out("tom", "2026-11-10T11:00:00Z");

        Outcome outcome = outcome();

        assertThat(part(outcome, answer))
                .isEqualTo(new Part(
                        false,
                        1,
                        TUESDAY_AT_ELEVEN,
                        60,
                        true,
                        part(outcome, answer).ending()));
        assertThat(outcome.waiting()).isNull();
    }

    @Test
    void aForwardToSomebodyElseIsNoAnswer() {
        long question = in("2026-11-10T10:00:00Z");
        long forward = add(Side.ABOUT, "lisa", "2026-11-10T11:00:00Z", question, false);

        Outcome outcome = outcome();

        assertThat(part(outcome, forward)).isEqualTo(Part.NONE);
        assertThat(word(outcome).state()).isEqualTo(Waiting.State.WAITING);
    }

    @Test
    void aWeekendDoesNotCount() {
        in("2026-11-13T16:30:00Z");
        long answer = out("lisa", "2026-11-16T08:15:00Z");

        assertThat(part(outcome(), answer).minutes()).isEqualTo(30 + 15);
    }

    @Test
    void aHolidayDoesNotCount() {
        in("2026-12-23T16:00:00Z");
        long answer = out("lisa", "2026-12-28T09:00:00Z");

        assertThat(part(outcome(), answer).minutes()).isEqualTo(60 + 60);
    }

    @Test
    void anHourOfTheClocksChangeIsNoWorkingHour() {
        // Sunday 25 October 2026, 3:00 is 2:00: from Friday 17:00 (15:00 UTC) to Monday 10:00 (9:00 UTC).
        in("2026-10-23T15:00:00Z");
        long answer = out("lisa", "2026-10-26T09:00:00Z");

        assertThat(part(outcome(), answer).minutes()).isEqualTo(60 + 60);
    }

    @Test
    void aRepInAnotherZoneIsTimedByThatZone() {
        // 2:00 UTC is 10:00 in Shanghai and 3:00 in Berlin.
        in("2026-11-10T02:00:00Z");
        long answer = out("mei", "2026-11-10T03:00:00Z");

        assertThat(part(outcome(), answer).minutes()).isEqualTo(60);
        assertThat(HOURS.day("mei", Instant.parse("2026-11-10T17:00:00Z"))).isEqualTo("2026-11-11");
    }

    @Test
    void anAnswerAfterAYearTookAYearAndWhoWritesAfterAYearOpensItAnew() {
        in("2025-11-10T10:00:00Z");
        long late = out("lisa", "2026-11-10T10:00:00Z");
        long again = in("2027-11-10T10:00:00Z");

        Outcome outcome = outcome();

        assertThat(part(outcome, late).minutes()).isGreaterThan(250 * 540);
        assertThat(Objects.requireNonNull(part(outcome, late).ending()).how()).isEqualTo(How.QUIET);
        assertThat(Objects.requireNonNull(part(outcome, late).ending()).day()).isEqualTo("2026-12-10");
        assertThat(part(outcome, again).opens()).isTrue();
        assertThat(word(outcome).since()).isEqualTo(Instant.parse("2027-11-10T10:00:00Z"));
    }

    @Test
    void whoThanksNeedsNoAnswer() {
        in("2026-11-10T10:00:00Z");
        long answer = out("lisa", "2026-11-10T11:00:00Z");
        long thanks = thanks("2026-11-10T12:00:00Z");

        Outcome outcome = outcome();

        assertThat(word(outcome).state()).isEqualTo(Waiting.State.THANKED);
        assertThat(Objects.requireNonNull(part(outcome, thanks).ending()).rep()).isEqualTo("lisa");
        assertThat(part(outcome, answer).ending()).isNull();
    }

    @Test
    void whoThanksBeforeAnAnswerStillWaits() {
        in("2026-11-10T10:00:00Z");
        thanks("2026-11-10T10:01:00Z");

        assertThat(word(outcome()).state()).isEqualTo(Waiting.State.WAITING);
        assertThat(word(outcome()).mails()).isEqualTo(2);
    }

    @Test
    void aPersonMaySayThatThanksWantAnAnswer() {
        out("lisa", "2026-11-10T09:00:00Z");
        long thanks = thanks("2026-11-10T12:00:00Z");

        Outcome outcome = outcome(new Verdict(thanks, false, "lisa", Instant.parse("2026-11-10T13:00:00Z")));

        assertThat(word(outcome).state()).isEqualTo(Waiting.State.WAITING);
    }

    @Test
    void whatWasSettledByPhoneWaitsNoMoreAndOpensAnewWithTheNextMail() {
        long question = in("2026-11-10T10:00:00Z");
        Verdict byPhone = new Verdict(question, true, "tom", Instant.parse("2026-11-10T23:30:00Z"));

        assertThat(word(outcome(byPhone)).state()).isEqualTo(Waiting.State.DONE);
        assertThat(part(outcome(byPhone), question).ending())
                .isEqualTo(new Part.Ending(How.HAND, "tom", LocalDate.of(2026, 11, 11)));

        long next = in("2026-11-12T10:00:00Z");

        assertThat(part(outcome(byPhone), next).opens()).isTrue();
        assertThat(word(outcome(byPhone)).mails()).isEqualTo(1);
    }

    @Test
    void onlyTheFirstAnswerOfAConversationIsTheFirst() {
        out("lisa", "2026-11-10T09:00:00Z");
        in("2026-11-10T10:00:00Z");
        long first = out("lisa", "2026-11-10T10:10:00Z");
        in("2026-11-10T10:20:00Z");
        long second = out("lisa", "2026-11-10T10:30:00Z");
        long unasked = out("lisa", "2026-11-10T11:30:00Z");

        Outcome outcome = outcome();

        assertThat(part(outcome, first).firstAnswer()).isTrue();
        assertThat(part(outcome, second).firstAnswer()).isFalse();
        assertThat(part(outcome, second).isAnswer()).isTrue();
        assertThat(part(outcome, unasked).isAnswer()).isFalse();
    }

    @Test
    void anOutOfOfficeNoteNeitherAnswersNorWaits() {
        in("2026-11-10T10:00:00Z");
        long note = add(Side.AUTOMATIC, "lisa", "2026-11-10T10:00:30Z", 1, false);
        long theirs = add(Side.AUTOMATIC, "lisa", "2026-11-10T10:01:00Z", 2, false);

        Outcome outcome = outcome();

        assertThat(part(outcome, note)).isEqualTo(Part.NONE);
        assertThat(part(outcome, theirs)).isEqualTo(Part.NONE);
        assertThat(word(outcome).mails()).isEqualTo(1);
    }
}
