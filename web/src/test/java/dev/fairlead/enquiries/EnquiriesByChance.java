package dev.fairlead.enquiries;

import dev.fairlead.people.Role;
import dev.fairlead.people.User;
import dev.fairlead.people.Users;
import dev.fairlead.quotes.QuotesChanged;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/// Three reps in three zones, 300 enquiries to them and more than 240 quotes, by chance; none of them stays.
abstract class EnquiriesByChance {

    static final long MAILS = 880_000_000L;
    static final long CUSTOMERS = 870_000_000L;
    static final String REP = "figs.rep";
    static final Set<String> REPS = Set.of(REP + 0, REP + 1, REP + 2);
    private static final List<String> PORTS = List.of("CNSHA", "CNNGB", "DEHAM", "USLAX");

    /// A year in which no other test asks for prices: all of them share one database.
    static final OffsetDateTime START = OffsetDateTime.of(2019, 9, 1, 0, 0, 0, 0, ZoneOffset.UTC);

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    Users users;

    @Autowired
    private DuePrices due;

    @Autowired
    EnquiryStamps stamps;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transactions;

    private final Random dice = new Random(7);
    final List<Long> quotes = new ArrayList<>();

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
            // Rows that the test itself wrote.
            stamps.change(REPS);
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
        events.publishEvent(EnquiriesChanged.of(
                LongStream.rangeClosed(MAILS, MAILS + 1000).boxed().toList()));
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

    void changeSome() {
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
}
