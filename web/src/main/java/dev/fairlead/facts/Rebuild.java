package dev.fairlead.facts;

import dev.fairlead.intake.Mail;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
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
            List.of("activity_fact", "activity_waiting", "activity_ending", "activity_first");

    private final JdbcClient jdbc;
    private final MailLog mails;
    private final FactReader reader;
    private final FactBook book;
    private final Firsts firsts;
    private final DayBook dayBook;
    private final FactIndexes indexes;
    private final Written written;
    private final TransactionTemplate transaction;

    /// Of its own, beside the one that has the turn.
    private final TransactionTemplate apart;

    Rebuild(
            JdbcClient jdbc,
            MailLog mails,
            FactReader reader,
            FactBook book,
            Firsts firsts,
            DayBook dayBook,
            FactIndexes indexes,
            Written written,
            TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.mails = mails;
        this.reader = reader;
        this.book = book;
        this.firsts = firsts;
        this.dayBook = dayBook;
        this.indexes = indexes;
        this.written = written;
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
                DayBook.Recount days = dayBook.recount()) {
            read(end, facts);
            long sorted = System.nanoTime();
            // Nobody says anything of a conversation, and no hours are counted anew, while half of it is written.
            long settled = Objects.requireNonNull(transaction.execute(status -> {
                book.takeTurn();
                List<First> met = settle(facts, rows, days);
                long gone = System.nanoTime();
                write(met, rows, days);
                written.changeAll();
                return gone;
            }));
            long written = System.nanoTime();
            log.info(
                    "Facts were made anew of {} mails in {} s: {} s reading, {} s going through conversations,"
                            + " {} s writing"
                            + " facts and their indexes, sheets and sums",
                    mails.count(),
                    seconds(start, written),
                    seconds(start, sorted),
                    seconds(sorted, settled),
                    seconds(settled, written));
        } catch (IOException cause) {
            throw new UncheckedIOException("Facts cannot be sorted in the folder of temporary files", cause);
        }
        return end;
    }

    /// The facts and their indexes take about as long as all the rest.
    private void write(List<First> met, Spill<Counted> rows, DayBook.Recount days) {
        Halves.both(half -> {
            if (half == 0) {
                insert(rows);
                apart.executeWithoutResult(status -> indexes.makeOfFacts());
            } else {
                apart.executeWithoutResult(status -> indexes.makeOfEndings());
                apart.executeWithoutResult(status -> firsts.insert(met));
                days.write();
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
    /// @return who was met for the first time
    private List<First> settle(Spill<Fact> facts, Spill<Counted> rows, DayBook.Recount days) {
        FirstMeetings firstMeetings = new FirstMeetings();
        Halves.both(half -> {
            RepHours hours = book.hours();
            for (int i = half; i < facts.count(); i += 2) {
                List<Fact> some = facts.read(i);
                firstMeetings.add(some);
                apart.executeWithoutResult(status -> book.begin(some, hours).forEach(row -> {
                    rows.add(row);
                    days.add(row);
                }));
            }
        });
        List<First> met = firstMeetings.all();
        met.forEach(days::add);
        return met;
    }

    /// In the order of the table's key.
    private void insert(Spill<Counted> rows) {
        for (int i = 0; i < rows.count(); i++) {
            List<Counted> some = rows.read(i);
            some.sort(Comparator.comparing(Counted::mailId));
            apart.executeWithoutResult(status -> book.write(some));
        }
    }
}
