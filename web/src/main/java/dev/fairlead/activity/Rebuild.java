package dev.fairlead.activity;

import dev.fairlead.activity.Cells.Cell;
import dev.fairlead.intake.Mail;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/// Makes all facts anew from the log of mails: read once, sorted by conversation beside the database, written once,
/// counted beside the database.
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
    private final FactIndexes indexes;
    private final TransactionTemplate transaction;

    /// Of its own, beside the one that has the turn.
    private final TransactionTemplate apart;

    Rebuild(
            JdbcClient jdbc,
            MailLog mails,
            FactReader reader,
            FactBook book,
            Firsts firsts,
            Cells cells,
            FactIndexes indexes,
            TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.mails = mails;
        this.reader = reader;
        this.book = book;
        this.firsts = firsts;
        this.cells = cells;
        this.indexes = indexes;
        this.transaction = transaction;
        this.apart = new TransactionTemplate(Objects.requireNonNull(transaction.getTransactionManager()));
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /// The revision up to which the log was read; 0 when there is no mail.
    long run() {
        long end = mails.end();
        if (end == 0) {
            return 0;
        }
        long start = System.nanoTime();
        indexes.drop();
        TABLES.forEach(table -> jdbc.sql("truncate table " + table).update());
        try (Spill<Fact> facts = new Spill<>(new SpilledFacts());
                Spill<Counted> rows = new Spill<>(new SpilledRows(mails.lastId()));
                Spill<Item> items = new Spill<>(new SpilledItems())) {
            read(end, facts);
            long sorted = System.nanoTime();
            // Nobody says anything of a conversation, and no hours are counted anew, while half of it is written.
            transaction.executeWithoutResult(status -> {
                book.takeTurn();
                write(facts, rows, items);
            });
            long written = System.nanoTime();
            indexes.make();
            log.info(
                    "Facts were made anew of {} mails in {} s: {} s reading, {} s going through conversations, writing and"
                            + " counting days, {} s making indexes",
                    mails.count(),
                    seconds(start, System.nanoTime()),
                    seconds(start, sorted),
                    seconds(sorted, written),
                    seconds(written, System.nanoTime()));
        } catch (IOException cause) {
            throw new UncheckedIOException("Facts cannot be sorted in the folder of temporary files", cause);
        }
        return end;
    }

    private void write(Spill<Fact> facts, Spill<Counted> rows, Spill<Item> items) {
        Map<RepDay, Integer> strangers = settle(facts, rows, items);
        Halves.both(half -> {
            if (half == 0) {
                insert(rows);
            } else {
                count(items, strangers);
            }
        });
    }

    private static double seconds(long from, long to) {
        return (to - from) / 100_000_000 / 10.0;
    }

    /// Each half of the log on a thread of its own.
    private void read(long end, Spill<Fact> facts) {
        long middle = mails.middle();
        Halves.both(half -> read(half == 0 ? 0 : middle, half == 0 ? middle : end, facts));
    }

    private void read(long after, long end, Spill<Fact> facts) {
        RepHours hours = book.hours();
        long last = after;
        while (last < end) {
            List<Mail> some = mails.after(last, READ);
            if (some.isEmpty()) {
                return;
            }
            for (Mail mail : some) {
                // Behind it is the other half, or what changed since and comes again with the log.
                if (mail.revision() <= end) {
                    reader.read(mail, hours).ifPresent(facts::add);
                }
            }
            last = some.getLast().revision();
        }
    }

    /// Two files at a time, each on a thread of its own.
    ///
    /// @return how many mails of each day are in no figure
    private Map<RepDay, Integer> settle(Spill<Fact> facts, Spill<Counted> rows, Spill<Item> items) {
        Map<RepDay, Integer> strangers = new ConcurrentHashMap<>();
        FirstMeetings firstMeetings = new FirstMeetings();
        Items figures = cells.items();
        Halves.both(half -> {
            RepHours hours = book.hours();
            for (int i = half; i < facts.count(); i += 2) {
                List<Fact> some = facts.read(i);
                firstMeetings.add(some);
                some.stream()
                        .filter(Cells::isStrange)
                        .forEach(fact -> strangers.merge(new RepDay(fact.rep(), fact.day()), 1, Integer::sum));
                apart.executeWithoutResult(status -> book.begin(some, hours).forEach(row -> {
                    rows.add(row);
                    figures.of(row, items::add);
                }));
            }
        });
        List<First> met = firstMeetings.all();
        met.forEach(one -> figures.of(one, items::add));
        apart.executeWithoutResult(status -> firsts.insert(met));
        return strangers;
    }

    /// In the order of the table's key.
    private void insert(Spill<Counted> rows) {
        for (int i = 0; i < rows.count(); i++) {
            List<Counted> some = rows.read(i);
            some.sort(Comparator.comparing(Counted::mailId));
            apart.executeWithoutResult(status -> book.write(some));
        }
    }

    private void count(Spill<Item> items, Map<RepDay, Integer> strangers) {
        for (int i = 0; i < items.count(); i++) {
            Map<RepDay, Tallies> days = new HashMap<>();
            for (Item item : items.read(i)) {
                days.computeIfAbsent(new RepDay(item.rep(), item.day()), day -> new Tallies())
                        .add(item);
            }
            List<Cell> counted = new ArrayList<>(days.size());
            days.forEach((day, tallies) -> counted.add(
                    new Cell(day, tallies.toString(), Objects.requireNonNullElse(strangers.remove(day), 0))));
            apart.executeWithoutResult(status -> cells.insert(counted));
        }
        // What is left are days with nothing else.
        List<Cell> rest = new ArrayList<>(strangers.size());
        strangers.forEach((day, mails) -> rest.add(new Cell(day, "", mails)));
        apart.executeWithoutResult(status -> cells.insert(rest));
    }
}
