package dev.fairlead.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairlead.facts.TruthMails;
import dev.fairlead.figures.Metric;
import dev.fairlead.figures.truth.Event;
import dev.fairlead.figures.truth.Event.What;
import dev.fairlead.figures.truth.NaiveFigures;
import dev.fairlead.figures.truth.TruthOffice;
import dev.fairlead.intake.Mail;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Every figure equals what the generator's own log comes to, in whatever order mail arrives and however often it is
/// corrected; and what was kept step by step equals what is made anew, to the last digit.
class ActivityTruthTests {

    private static final int REPS = 6;
    private static final LocalDate FIRST = LocalDate.of(2025, 12, 31);
    private static final LocalDate LAST = LocalDate.of(2031, 12, 31);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void everyFigureEqualsTheTruth(long seed) {
        TruthOffice truth = new TruthOffice(seed, REPS, 25, 220);
        try (SheetsOffice office = new SheetsOffice()) {
            deliver(office, truth.events, new Random(seed));

            compare(office, new NaiveFigures(truth.events, truth));

            var kept = office.dump();
            office.facts.rebuild();
            assertThat(office.dump()).isEqualTo(kept);
        }
    }

    /// Facts were made anew in between: what comes then changes them step by step.
    @Test
    void lateImportsRelinkedMailAndCorrectedDirectionsComeToTheSame() {
        TruthOffice truth = new TruthOffice(4, REPS, 25, 220);
        Random random = new Random(4);
        List<Mail> first = new ArrayList<>();
        List<Mail> later = new ArrayList<>();
        for (Event event : truth.events) {
            Mail right = TruthMails.mail(event, event.number + 1L);
            switch (random.nextInt(10)) {
                case 0 -> later.add(right);
                case 1 -> correct(first, later, TruthMails.mail(like(event, event.what, 26), right.id()), right);
                case 2 -> correct(first, later, TruthMails.mail(like(event, other(event), 0), right.id()), right);
                default -> first.add(right);
            }
        }
        try (SheetsOffice office = new SheetsOffice()) {
            take(office, first, random);
            office.facts.rebuild();
            Collections.shuffle(later, random);
            take(office, later, random);
            truth.events.stream()
                    .filter(event -> !event.closedBy.isEmpty())
                    .forEach(event -> office.facts.close(
                            event.number + 1L, event.closedBy, event.closedAt, random.nextInt(3) == 0));

            compare(office, new NaiveFigures(truth.events, truth));
            var kept = office.dump();
            office.facts.rebuild();
            assertThat(office.dump()).isEqualTo(kept);
        }
    }

    private static void correct(List<Mail> first, List<Mail> later, Mail wrong, Mail right) {
        first.add(wrong);
        later.add(right);
    }

    private static What other(Event event) {
        return event.isOurs() ? What.ASK : event.isTheirs() ? What.REPLY : What.INTERNAL;
    }

    /// @param customer 0 for the same
    private static Event like(Event event, What what, int customer) {
        Event like = new Event();
        like.number = event.number;
        like.conversation = event.conversation;
        like.what = what;
        like.rep = event.rep;
        like.customer = customer == 0 ? event.customer : customer;
        like.person = event.person;
        like.at = event.at;
        like.answers = event.answers;
        like.vessel = event.vessel;
        like.lanes = event.lanes;
        return like;
    }

    @Test
    void aRebuildLeavesTheIndexesAsTheMigrationsMadeThem() {
        try (SheetsOffice office = new SheetsOffice()) {
            List<String> before = office.facts.indexes();

            deliver(office, new TruthOffice(5, REPS, 25, 10).events, new Random(5));
            office.facts.rebuild();

            assertThat(office.facts.indexes()).isEqualTo(before).hasSizeGreaterThan(7);
        }
    }

    @Test
    void theTruthIsWorthComparing() {
        TruthOffice truth = new TruthOffice(1, REPS, 25, 220);
        NaiveFigures naive = new NaiveFigures(truth.events, truth);

        for (Metric metric : comparable()) {
            long sum = 0;
            for (int rep = 0; rep < REPS; rep++) {
                Long figure = naive.figure(metric, "rep" + rep, FIRST, LAST);
                sum += figure == null ? 0 : figure;
            }
            assertThat(sum).as(metric.key()).isPositive();
        }
    }

    private static List<Metric> comparable() {
        return Arrays.stream(Metric.values())
                .filter(metric -> metric.source() == Metric.Source.MAIL || metric == Metric.UNANSWERED)
                .toList();
    }

    private static void compare(SheetsOffice office, NaiveFigures naive) {
        SoftAssertions all = new SoftAssertions();
        for (int number = 0; number < REPS; number++) {
            String rep = "rep" + number;
            check(all, office, naive, rep, FIRST, LAST);
            for (LocalDate month = LocalDate.of(2026, 1, 1); month.getYear() == 2026; month = month.plusMonths(1)) {
                check(all, office, naive, rep, month, month.plusMonths(1).minusDays(1));
            }
            for (LocalDate day = LocalDate.of(2026, 3, 20); day.getMonthValue() < 4; day = day.plusDays(1)) {
                check(all, office, naive, rep, day, day);
            }
        }
        all.assertAll();
    }

    private static void check(
            SoftAssertions all, SheetsOffice office, NaiveFigures naive, String rep, LocalDate from, LocalDate to) {
        var figures = office.figures(rep, from, to);
        for (Metric metric : comparable()) {
            all.assertThat(figures.apply(metric))
                    .as("%s of %s, %s to %s", metric.key(), rep, from, to)
                    .isEqualTo(naive.figure(metric, rep, from, to));
        }
    }

    /// In random order and batches; some mails first as something else, and corrected later; some long after all
    /// others.
    private static void deliver(SheetsOffice office, List<Event> events, Random random) {
        List<Event> arriving = new ArrayList<>(events);
        Collections.shuffle(arriving, random);
        List<Mail> queue = new ArrayList<>();
        List<Mail> corrections = new ArrayList<>();
        Map<Long, Event> closed = new LinkedHashMap<>();
        long id = 1;
        for (Event event : arriving) {
            Mail right = TruthMails.mail(event, id++);
            Mail wrong = random.nextInt(5) == 0 ? mistaken(right, event, random) : right;
            queue.add(wrong);
            if (wrong != right || random.nextInt(20) == 0) {
                corrections.add(right);
            }
            if (!event.closedBy.isEmpty()) {
                closed.put(right.id(), event);
            }
        }
        take(office, queue, random);
        closed.forEach(
                (mailId, event) -> office.facts.close(mailId, event.closedBy, event.closedAt, random.nextInt(3) == 0));
        Collections.shuffle(corrections, random);
        take(office, corrections, random);
    }

    private static void take(SheetsOffice office, List<Mail> mails, Random random) {
        int from = 0;
        while (from < mails.size()) {
            int to = Math.min(mails.size(), from + 1 + random.nextInt(90));
            office.facts.take(mails.subList(from, to));
            from = to;
        }
    }

    /// Of another customer, another rep, another conversation, the other direction, or of nobody.
    private static Mail mistaken(Mail right, Event event, Random random) {
        Event other = new Event();
        other.number = event.number;
        other.conversation = random.nextBoolean() ? event.conversation : random.nextInt(220);
        other.what = random.nextInt(3) == 0 ? What.values()[random.nextInt(What.values().length)] : event.what;
        other.rep = random.nextBoolean() ? event.rep : "rep" + random.nextInt(REPS);
        other.customer = random.nextBoolean() ? event.customer : 1 + random.nextInt(25);
        other.person = event.person;
        other.at = random.nextInt(4) == 0 ? event.at.minusSeconds(86_400L * random.nextInt(100)) : event.at;
        other.answers = event.answers;
        other.vessel = random.nextBoolean() ? event.vessel : "WRONG SHIP";
        other.lanes = random.nextBoolean() ? event.lanes : List.of("XXXXX-XXXXX");
        return TruthMails.mail(other, right.id());
    }
}
