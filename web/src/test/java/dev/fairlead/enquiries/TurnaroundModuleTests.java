package dev.fairlead.enquiries;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairlead.PageTest;
import dev.fairlead.enquiries.Turnaround.By;
import dev.fairlead.enquiries.TurnaroundTheSlowWay.Known;
import dev.fairlead.frame.Sight;
import dev.fairlead.officehours.OfficeHours;
import dev.fairlead.people.User;
import dev.fairlead.quotes.QuotesChanged;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What is kept of prices and times, and put together by the database, is what somebody finds who looks at every
/// enquiry and every quote by chance.
@PageTest
class TurnaroundModuleTests extends EnquiriesByChance {

    private static final Sight ALL = new Sight(true, Set.of(), Set.of(), ZoneOffset.UTC);
    private static final EnquiryFilter SPAN =
            EnquiryFilter.ALL.between(START.toLocalDate(), START.plusDays(90).toLocalDate());

    @Autowired
    private OfficeHours offices;

    @Autowired
    private EnquiryFigures figures;

    @Autowired
    private EnquiryRows rows;

    @Test
    void countsAndTimesAsSomebodyWhoLooksAtEach() {
        compare();
    }

    @Test
    void staysTrueWhenQuotesComeChangeAndGo() {
        for (int round = 0; round < 5; round++) {
            transactions.executeWithoutResult(status -> changeSome());
            compare();
        }
    }

    @Test
    void timesAnewWhenTheClockOfARepChanges() {
        User rep = users.get(REP + 1);
        List<Known> before = known();
        users.change(new User(rep.username(), "", rep.roles(), "", ZoneId.of("Asia/Singapore"), true));
        try {
            assertThat(known()).isNotEqualTo(before);
            compare();
        } finally {
            users.change(rep);
        }
        compare();
    }

    @Test
    void looksAgainBehindACommitThatItDidNotSee() {
        jdbc.update("update enquiry set priced = false where mail_id >= ? and quoted_at is null", MAILS);
        transactions.executeWithoutResult(status -> {
            events.publishEvent(new QuotesChanged(Set.copyOf(quotes)));
            assertThat(jdbc.queryForObject(
                            "select count(*) from enquiry where priced and quoted_at is null and mail_id >= ?",
                            Long.class,
                            MAILS))
                    .isZero();
        });

        assertThat(jdbc.queryForObject("select count(*) from enquiry_due", Long.class))
                .isZero();
        compare();
    }

    private void compare() {
        List<Known> known = known();
        assertThat(known).hasSize(300).anyMatch(one -> one.outcome().equals("lost"));
        compare(ALL, known, one -> true);
        Sight some = new Sight(false, Set.of(REP + 0), Set.of(CUSTOMERS, CUSTOMERS + 1), ZoneOffset.UTC);
        compare(
                some,
                known,
                one -> one.asked().rep().equals(REP + 0)
                        || one.asked().customer() != null
                                && some.customers().contains(one.asked().customer()));
        compare(new Sight(false, Set.of(), Set.of(), ZoneOffset.UTC), known, one -> false);
    }

    private void compare(Sight sight, List<Known> all, Predicate<Known> seen) {
        List<Known> mine = all.stream().filter(seen).toList();
        assertThat(figures.all(sight, SPAN)).isEqualTo(TurnaroundTheSlowWay.figures(mine));
        compare(sight, By.REP, mine, one -> one.asked().rep(), Enquiry::rep);
        compare(
                sight,
                By.CUSTOMER,
                mine,
                one -> one.asked().customer() == null
                        ? one.asked().party()
                        : "#" + one.asked().customer(),
                one -> one.customerId() == null ? one.party() : "#" + one.customerId());
        compare(sight, By.LANE, mine, one -> one.asked().pol() + one.asked().pod(), one -> one.pol() + one.pod());
        assertStates(sight, mine);
    }

    private void compare(
            Sight sight, By by, List<Known> mine, Function<Known, String> key, Function<Enquiry, String> keyOfRow) {
        Map<String, Turnaround> expected = new HashMap<>();
        mine.stream()
                .collect(Collectors.groupingBy(key))
                .forEach((one, some) -> expected.put(one, TurnaroundTheSlowWay.figures(some)));
        EnquiryFigures.Groups groups = figures.by(sight, SPAN, by, 1000);
        Map<String, Turnaround> found = new HashMap<>();
        groups.rows().forEach(row -> found.put(keyOfRow.apply(row.example()), row.figures()));

        assertThat(found).isEqualTo(expected);
        assertThat(groups.groups()).isEqualTo(expected.size());
        assertThat(groups.rows())
                .isSortedAccordingTo(Comparator.comparing(
                                (Turnaround.Row row) -> row.figures().enquiries())
                        .reversed());
        assertThat(figures.by(sight, SPAN, by, 2).groups()).isEqualTo(expected.size());
    }

    private void assertStates(Sight sight, List<Known> mine) {
        Map<String, Predicate<Known>> states = Map.of(
                "all", one -> true,
                "open", one -> one.priced() == null,
                "unanswered", one -> one.priced() == null && one.asked().answered() == null,
                "answered", one -> one.priced() == null && one.asked().answered() != null,
                "quoted", one -> one.priced() != null,
                "accepted", one -> one.outcome().equals("accepted"),
                "lost", one -> one.outcome().equals("lost"));
        states.forEach((state, holds) -> {
            List<Long> expected = mine.stream()
                    .filter(holds)
                    .sorted(Comparator.comparing((Known one) -> one.asked().at())
                            .thenComparing(one -> one.asked().mail()))
                    .map(one -> one.asked().mail())
                    .toList();
            assertThat(rows.list(sight, SPAN.in(state), EnquiryPage.first(true, 1000)).stream()
                            .map(Enquiry::mailId))
                    .as(state)
                    .containsExactlyElementsOf(expected);
            assertThat(rows.countUpTo(sight, SPAN.in(state), 1000)).as(state).isEqualTo(expected.size());
            assertThat(rows.countUpTo(sight, SPAN.in(state), 5)).as(state).isEqualTo(Math.min(5, expected.size()));
        });
    }

    private List<Known> known() {
        return new TurnaroundTheSlowWay(jdbc, offices).known(MAILS, quotes.getFirst());
    }
}
