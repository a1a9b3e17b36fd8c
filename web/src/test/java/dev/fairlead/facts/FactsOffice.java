package dev.fairlead.facts;

import dev.fairlead.figures.truth.TruthOffice;
import dev.fairlead.intake.Mail;
import dev.fairlead.linking.CustomerDirectory;
import dev.fairlead.linking.CustomerRef;
import dev.fairlead.mime.Address;
import dev.fairlead.officehours.BusinessHours;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// The facts over a real database, fed with mails as the log would.
public final class FactsOffice {

    static final OfficeClock CLOCK = rep -> new BusinessHours(
            LocalTime.of(9, 0),
            LocalTime.of(18, 0),
            EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
            TruthOffice.zone(rep),
            Map.of(TruthOffice.HOLIDAY, false));

    /// Customers own the domain of their number.
    private static final CustomerDirectory CUSTOMERS = new CustomerDirectory() {
        @Override
        public Optional<CustomerRef> byAddress(Address address) {
            return Optional.empty();
        }

        @Override
        public Optional<CustomerRef> byDomain(String domain) {
            return domain.startsWith("c")
                    ? Optional.of(new CustomerRef(Long.parseLong(domain.substring(1, domain.indexOf('.'))), domain))
                    : Optional.empty();
        }
    };

    private final FactTables tables;
    private final FactBook book;
    private final Verdicts verdicts;
    private final WaitingRows waiting;
    private final FactStage stage;

    /// The log: each mail as it was last, by revision.
    private final TreeMap<Long, Mail> log = new TreeMap<>();

    private final Map<Long, Long> revisionOf = new TreeMap<>();
    private long revision;

    /// @param days what is kept of days beside the facts
    public FactsOffice(FactTables tables, DayBook days) {
        this.tables = tables;
        waiting = new WaitingRows(tables.jdbc, tables.template);
        verdicts = new Verdicts(tables.jdbc);
        book = new FactBook(
                tables.jdbc,
                tables.rows,
                waiting,
                tables.firsts,
                verdicts,
                CLOCK,
                days,
                new FactSettings(Duration.ofDays(30)));
        FactReader reader = new FactReader(CUSTOMERS);
        Rebuild rebuild = new Rebuild(
                tables.jdbc,
                new Log(),
                reader,
                book,
                tables.firsts,
                days,
                new FactIndexes(tables.jdbc),
                tables.written,
                tables.transaction);
        stage = new FactStage(reader, book, rebuild);
    }

    private final class Log implements MailLog {
        @Override
        public long end() {
            return revision;
        }

        @Override
        public long count() {
            return log.size();
        }

        @Override
        public long lastId() {
            return log.values().stream().mapToLong(Mail::id).max().orElse(0);
        }

        @Override
        public long middle() {
            return log.keySet().stream().skip(log.size() / 2).findFirst().orElse(0L);
        }

        @Override
        public List<Mail> after(long revision, int max) {
            return log.tailMap(revision, false).values().stream().limit(max).toList();
        }
    }

    /// Takes a batch from the log as the stages do.
    public void take(List<Mail> mails) {
        List<Mail> written = new ArrayList<>();
        for (Mail mail : mails) {
            Long former = revisionOf.put(mail.id(), ++revision);
            if (former != null) {
                log.remove(former);
            }
            Mail numbered = TruthMails.numbered(mail, revision);
            log.put(revision, numbered);
            written.add(numbered);
        }
        tables.transaction.executeWithoutResult(status -> stage.take(written));
    }

    public void rebuild() {
        stage.takeAll();
    }

    /// How many conversations wait that began to on these days.
    public long waiting(String rep, LocalDate from, LocalDate to) {
        RepHours hours = book.hours();
        return waiting.of(List.of(rep)).stream()
                .map(one -> hours.day(rep, one.since()))
                .filter(day -> !day.isBefore(from) && !day.isAfter(to))
                .count();
    }

    /// Says that a mail needs no answer, as a person does.
    ///
    /// @param unsure it is said wrongly first, and taken back
    public void close(long mailId, String by, Instant at, boolean unsure) {
        tables.transaction.executeWithoutResult(status -> {
            if (unsure) {
                verdicts.add(new Verdict(mailId, false, "rep0", at), "");
                verdicts.undo(mailId, "rep0", at);
            }
            verdicts.add(new Verdict(mailId, true, by, at), "by phone");
            tables.rows.find(mailId).ifPresent(fact -> book.settle(List.of(fact.threadKey()), book.hours()));
        });
    }

    /// Name and columns of each.
    public List<String> indexes() {
        return tables.jdbc
                .sql("select index_name || ': ' || column_name || ' ' || ordinal_position from"
                        + " information_schema.index_columns where table_name in ('activity_fact', 'activity_ending')"
                        + " and index_name like 'activity_%_by%' order by 1")
                .query(String.class)
                .list();
    }
}
