package dev.fairlead.enquiries;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairlead.PageTest;
import dev.fairlead.enquiries.Turnaround.By;
import dev.fairlead.frame.Sight;
import dev.fairlead.officehours.OfficeHours;
import dev.fairlead.people.Role;
import dev.fairlead.people.User;
import dev.fairlead.people.Users;
import dev.fairlead.quotes.QuotesChanged;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/// What is kept of prices and times, and put together by the database, is what somebody finds who looks at every
/// enquiry and every quote by chance.
@PageTest
class TurnaroundModuleTests {

    private static final long MAILS = 880_000_000L;
    private static final long CUSTOMERS = 870_000_000L;
    private static final String REP = "figs.rep";
    private static final List<String> PORTS = List.of("CNSHA", "CNNGB", "DEHAM", "USLAX");

    /// A year in which no other test asks for prices: all of them share one database.
    private static final OffsetDateTime START = OffsetDateTime.of(2019, 9, 1, 0, 0, 0, 0, ZoneOffset.UTC);

    private static final Sight ALL = new Sight(true, Set.of(), Set.of(), ZoneOffset.UTC);
    private static final EnquiryFilter SPAN =
            EnquiryFilter.ALL.between(START.toLocalDate(), START.plusDays(90).toLocalDate());

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private Users users;

    @Autowired
    private OfficeHours offices;

    @Autowired
    private EnquiryFigures figures;

    @Autowired
    private EnquiryRows rows;

    @Autowired
    private DuePrices due;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transactions;

    private final Random dice = new Random(7);
    private final List<Long> quotes = new ArrayList<>();

    private record Asked(
            long mail,
            OffsetDateTime at,
            String rep,
            @Nullable Long customer,
            String party,
            String pol,
            String pod,
            @Nullable OffsetDateTime answered,
            @Nullable Long quoteMail,
            @Nullable OffsetDateTime quoted) {}

    private record Offered(
            long id,
            String status,
            String direction,
            @Nullable Long customer,
            String pol,
            String pod,
            OffsetDateTime at,
            @Nullable Long mail) {}

    /// Of one enquiry, found the slow way.
    private record Known(
            Asked asked,
            @Nullable OffsetDateTime priced,
            String outcome,
            @Nullable Long minutes) {}

    @BeforeEach
    void enquiriesAndQuotesByChance() {
        for (int i = 0; i < 3; i++) {
            if (users.find(REP + i).isEmpty()) {
                users.add(new User(REP + i, "", Set.of(Role.REP), "", zone(i), true), "long-enough-1");
            }
        }
        for (int i = 0; i < 240; i++) {
            offer(i % 4 == 0 ? MAILS + dice.nextInt(300) : null);
        }
        transactions.executeWithoutResult(status -> {
            List<Long> mails = LongStream.range(MAILS, MAILS + 300).boxed().toList();
            mails.forEach(this::ask);
            due.look(mails);
        });
    }

    private static ZoneId zone(int rep) {
        return ZoneId.of(
                List.of("Asia/Shanghai", "Europe/Berlin", "America/New_York").get(rep));
    }

    @AfterEach
    void away() {
        jdbc.update("delete from enquiry where mail_id between ? and ?", MAILS, MAILS + 1000);
        jdbc.update("delete from quote_reading where mail_id between ? and ?", MAILS, MAILS + 1000);
        quotes.forEach(id -> jdbc.update("delete from quote where id = ?", id));
    }

    private OffsetDateTime moment() {
        return START.plusMinutes(dice.nextInt(60 * 24 * 60));
    }

    private @Nullable Long customer() {
        return dice.nextInt(6) == 0 ? null : CUSTOMERS + dice.nextInt(4);
    }

    private <T> T one(List<T> some) {
        return some.get(dice.nextInt(some.size()));
    }

    private void ask(long mail) {
        OffsetDateTime at = moment();
        boolean answered = dice.nextBoolean();
        boolean quoted = answered && dice.nextInt(3) > 0;
        jdbc.update(
                "insert into enquiry (mail_id, thread_key, asked_at, rep, customer_id, party, subject, pol, pod,"
                        + " answered_at, quote_mail_id, quoted_at) values (?, ?, ?, ?, ?, ?, '', ?, ?, ?, ?, ?)",
                mail,
                "figs" + mail,
                at,
                REP + dice.nextInt(3),
                customer(),
                "Party " + dice.nextInt(5),
                one(PORTS),
                one(PORTS),
                answered ? at.plusMinutes(dice.nextInt(3000)) : null,
                quoted ? mail : null,
                quoted ? at.plusMinutes(dice.nextInt(9000)) : null);
    }

    private void offer(@Nullable Long mail) {
        jdbc.update(
                "insert into quote (direction, status, customer_id, pol, pod, quoted_at, mail_id) values (?, ?, ?, ?, ?, ?, ?)",
                one(List.of("sold", "sold", "sold", "bought")),
                one(List.of("sent", "accepted", "lost", "rejected", "read")),
                customer(),
                one(PORTS),
                one(PORTS),
                moment(),
                mail);
        Long id = Objects.requireNonNull(jdbc.queryForObject("select max(id) from quote", Long.class));
        quotes.add(id);
        if (mail != null) {
            jdbc.update(
                    "insert into quote_reading (mail_id, position, quote_id, revision, echo, series, thread_key,"
                            + " party_price, lane_price, quoted_at, details) values (?, ?, ?, 1, false, '', '', '', '', ?, '{}')",
                    mail,
                    (int) (id % 100_000),
                    id,
                    START);
        }
    }

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

    private void changeSome() {
        for (int i = 0; i < 20; i++) {
            Long id = one(quotes);
            switch (dice.nextInt(5)) {
                case 0 -> jdbc.update("update quote set status = ? where id = ?", one(List.of("rejected", "lost")), id);
                case 1 ->
                    jdbc.update("update quote set customer_id = ?, pod = ? where id = ?", customer(), one(PORTS), id);
                case 2 -> jdbc.update("update quote set quoted_at = ? where id = ?", moment(), id);
                case 3 -> {
                    jdbc.update("delete from quote where id = ?", id);
                    jdbc.update("update quote_reading set quote_id = null where quote_id = ?", id);
                }
                default -> {
                    offer(MAILS + dice.nextInt(300));
                    id = quotes.getLast();
                }
            }
            events.publishEvent(new QuotesChanged(Set.of(id)));
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
        assertThat(figures.all(sight, SPAN)).isEqualTo(naive(mine));
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
        mine.stream().collect(Collectors.groupingBy(key)).forEach((one, some) -> expected.put(one, naive(some)));
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

    private static Turnaround naive(List<Known> some) {
        long[] minutes = some.stream()
                .map(Known::minutes)
                .filter(Objects::nonNull)
                .mapToLong(Long::longValue)
                .sorted()
                .toArray();
        int middle = minutes.length / 2;
        long open = some.stream().filter(one -> one.priced() == null).count();
        return new Turnaround(
                some.size(),
                some.size() - open,
                open,
                some.stream()
                        .filter(one -> one.priced() == null && one.asked().answered() == null)
                        .count(),
                some.stream().filter(one -> one.outcome().equals("accepted")).count(),
                some.stream().filter(one -> one.outcome().equals("lost")).count(),
                minutes.length == 0
                        ? null
                        : Long.valueOf(
                                minutes.length % 2 == 1
                                        ? minutes[middle]
                                        : (minutes[middle - 1] + minutes[middle]) / 2));
    }

    private List<Known> known() {
        List<Offered> offered =
                jdbc.query("select * from quote where id >= ?", (row, n) -> offered(row), quotes.getFirst());
        Map<Long, List<Long>> readings = new HashMap<>();
        jdbc.query(
                "select mail_id, quote_id from quote_reading where mail_id >= ?",
                row -> {
                    readings.computeIfAbsent(row.getLong(1), id -> new ArrayList<>())
                            .add(row.getLong(2));
                },
                MAILS);
        return jdbc
                .query("select * from enquiry where mail_id >= ? order by mail_id", (row, n) -> asked(row), MAILS)
                .stream()
                .map(asked -> known(asked, offered, readings.getOrDefault(asked.mail(), List.of())))
                .toList();
    }

    private Known known(Asked asked, List<Offered> offered, List<Long> said) {
        Offered other = asked.quoted() != null
                ? null
                : offered.stream()
                        .filter(one ->
                                one.direction().equals("sold") && !one.status().equals("rejected"))
                        .filter(one ->
                                asked.customer() != null && asked.customer().equals(one.customer()))
                        .filter(one ->
                                asked.pol().equals(one.pol()) && asked.pod().equals(one.pod()))
                        .filter(one -> one.at().isAfter(asked.at())
                                && one.at().isBefore(asked.at().plusDays(14)))
                        .min(Comparator.comparing(Offered::at).thenComparing(Offered::id))
                        .orElse(null);
        List<String> ends = asked.quoteMail() == null
                ? other == null ? List.of() : List.of(other.status())
                : offered.stream()
                        .filter(one -> said.contains(one.id()))
                        .map(Offered::status)
                        .toList();
        OffsetDateTime priced = other == null ? asked.quoted() : other.at();
        return new Known(
                asked,
                priced,
                ends.contains("accepted") ? "accepted" : ends.contains("lost") ? "lost" : "",
                priced == null
                        ? null
                        : offices.of(asked.rep()).minutesBetween(asked.at().toInstant(), priced.toInstant()));
    }

    private static Asked asked(ResultSet row) throws SQLException {
        return new Asked(
                row.getLong("mail_id"),
                row.getObject("asked_at", OffsetDateTime.class),
                row.getString("rep"),
                row.getObject("customer_id", Long.class),
                row.getString("party"),
                row.getString("pol"),
                row.getString("pod"),
                row.getObject("answered_at", OffsetDateTime.class),
                row.getObject("quote_mail_id", Long.class),
                row.getObject("quoted_at", OffsetDateTime.class));
    }

    private static Offered offered(ResultSet row) throws SQLException {
        return new Offered(
                row.getLong("id"),
                row.getString("status"),
                row.getString("direction"),
                row.getObject("customer_id", Long.class),
                row.getString("pol"),
                row.getString("pod"),
                row.getObject("quoted_at", OffsetDateTime.class),
                row.getObject("mail_id", Long.class));
    }
}
