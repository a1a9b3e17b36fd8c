package dev.fairlead.activity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairlead.officehours.BusinessHours;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnswersTests {

    private static final BusinessHours ALWAYS_OPEN =
            new BusinessHours(LocalTime.MIN, LocalTime.MAX, EnumSet.allOf(DayOfWeek.class), ZoneOffset.UTC);
    private static final Instant NOON = Instant.parse("2026-11-19T12:00:00Z");

    private long nextId = 1;

    private Fact in(String thread, long minute) {
        return new Fact(nextId++, "lisa", 7, NOON.plusSeconds(60 * minute), false, false, thread);
    }

    private Fact out(String thread, long minute) {
        return new Fact(nextId++, "lisa", 7, NOON.plusSeconds(60 * minute), true, false, thread);
    }

    private static List<Long> minutes(Fact... facts) {
        return Answers.in(List.of(facts), rep -> ALWAYS_OPEN).stream()
                .map(Answer::minutes)
                .toList();
    }

    @Test
    void measuresFromTheFirstMailThatWaits() {
        assertThat(minutes(in("a", 0), in("a", 20), out("a", 30))).containsExactly(30L);
    }

    @Test
    void aSecondMailOfOursAnswersNothing() {
        assertThat(minutes(in("a", 0), out("a", 10), out("a", 50))).containsExactly(10L);
    }

    @Test
    void ourOwnFirstMailIsNoAnswer() {
        assertThat(minutes(out("a", 0), in("a", 5), out("a", 12))).containsExactly(7L);
    }

    @Test
    void conversationsAreKeptApart() {
        assertThat(minutes(in("a", 0), out("b", 10))).isEmpty();
    }

    @Test
    void onlyTheFirstAnswerOfAConversationIsTheFirst() {
        List<Answer> answers =
                Answers.in(List.of(in("a", 0), out("a", 1), in("a", 2), out("a", 3)), rep -> ALWAYS_OPEN);

        assertThat(answers).extracting(Answer::first).containsExactly(true, false);
    }
}
