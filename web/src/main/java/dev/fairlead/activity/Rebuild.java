package dev.fairlead.activity;

import dev.fairlead.activity.Cells.Cell;
import dev.fairlead.activity.First.Key;
import dev.fairlead.intake.Mail;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Makes all facts anew from the log of mails: read once, sorted by conversation beside the database, written once.
///
/// In many transactions; when it is cut off it begins again, as the stage's checkpoint still stands at zero.
@Component
class Rebuild {

    private static final Logger log = LoggerFactory.getLogger(Rebuild.class);
    private static final int READ = 2_000;
    private static final List<String> TABLES =
            List.of("activity_fact", "activity_waiting", "activity_first", "activity_cell");

    private final JdbcClient jdbc;
    private final MailLog mails;
    private final FactReader reader;
    private final FactBook book;
    private final Firsts firsts;
    private final Cells cells;
    private final TransactionTemplate transaction;

    Rebuild(
            JdbcClient jdbc,
            MailLog mails,
            FactReader reader,
            FactBook book,
            Firsts firsts,
            Cells cells,
            TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.mails = mails;
        this.reader = reader;
        this.book = book;
        this.firsts = firsts;
        this.cells = cells;
        this.transaction = transaction;
    }

    /// The revision up to which the log was read; 0 when there is no mail.
    long run() {
        long end = mails.end();
        if (end == 0) {
            return 0;
        }
        TABLES.forEach(table -> transaction.executeWithoutResult(
                status -> jdbc.sql("delete from " + table).update()));
        long start = System.nanoTime();
        try (Spill spill = new Spill()) {
            long read = read(end, spill);
            long sorted = System.nanoTime();
            settle(spill);
            long settled = System.nanoTime();
            count();
            log.info(
                    "Facts were made anew of {} mails: {} s reading, {} s going through conversations, {} s counting days",
                    read,
                    seconds(start, sorted),
                    seconds(sorted, settled),
                    seconds(settled, System.nanoTime()));
        } catch (IOException cause) {
            throw new UncheckedIOException("Facts cannot be sorted in the folder of temporary files", cause);
        }
        return end;
    }

    private static double seconds(long from, long to) {
        return (to - from) / 100_000_000 / 10.0;
    }

    private long read(long end, Spill spill) throws IOException {
        RepHours hours = book.hours();
        long after = 0;
        long count = 0;
        while (after < end) {
            List<Mail> some = mails.after(after, READ);
            if (some.isEmpty()) {
                return count;
            }
            for (Mail mail : some) {
                // What changed since comes again with the log.
                if (mail.revision() <= end) {
                    Fact fact = reader.read(mail, hours).orElse(null);
                    if (fact != null) {
                        spill.add(fact);
                    }
                }
            }
            after = some.getLast().revision();
            count += some.size();
        }
        return count;
    }

    private void settle(Spill spill) throws IOException {
        RepHours hours = book.hours();
        Map<Key, Fact> first = new HashMap<>();
        for (int i = 0; i < spill.count(); i++) {
            List<Fact> facts = spill.read(i);
            facts.stream().filter(Fact::counted).forEach(fact -> {
                for (First one : First.of(fact)) {
                    first.merge(one.key(), fact, (a, b) -> First.ORDER.compare(a, b) <= 0 ? a : b);
                }
            });
            transaction.executeWithoutResult(status -> {
                book.takeTurn();
                book.begin(facts, hours);
            });
        }
        List<First> firstMails = new ArrayList<>(first.size());
        first.forEach((key, fact) ->
                First.of(fact).stream().filter(one -> one.key().equals(key)).forEach(firstMails::add));
        transaction.executeWithoutResult(status -> firsts.insert(firstMails));
    }

    /// Rep by rep and month by month, as memory is bounded.
    private void count() {
        record Work(String rep, LocalDate from, LocalDate to) {}
        List<Work> works = jdbc.sql(
                        "select rep, min(sent_on), max(sent_on) from (select rep, sent_on from activity_fact"
                                + " union all select ended_by, ended_on from activity_fact where ended_by is not null) x"
                                + " group by rep")
                .query((row, number) -> new Work(
                        row.getString(1), row.getObject(2, LocalDate.class), row.getObject(3, LocalDate.class)))
                .list();
        for (Work work : works) {
            for (LocalDate month = work.from().withDayOfMonth(1);
                    !month.isAfter(work.to());
                    month = month.plusMonths(1)) {
                List<Cell> days = days(work.rep(), month);
                transaction.executeWithoutResult(status -> cells.insert(days));
            }
        }
    }

    private List<Cell> days(String rep, LocalDate month) {
        Map<LocalDate, Tallies> days = new HashMap<>();
        cells.items(rep, month, month.plusMonths(1).minusDays(1))
                .forEach(item ->
                        days.computeIfAbsent(item.day(), day -> new Tallies()).add(item));
        List<Cell> counted = new ArrayList<>(days.size());
        days.forEach((day, tallies) -> counted.add(new Cell(new RepDay(rep, day), tallies.toString())));
        return counted;
    }
}
