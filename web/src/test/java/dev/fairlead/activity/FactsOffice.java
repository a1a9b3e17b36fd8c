package dev.fairlead.activity;

import com.zaxxer.hikari.HikariDataSource;
import dev.fairlead.activity.truth.Event;
import dev.fairlead.activity.truth.Event.What;
import dev.fairlead.activity.truth.TruthOffice;
import dev.fairlead.figures.Metric;
import dev.fairlead.figures.Tallies;
import dev.fairlead.intake.Direction;
import dev.fairlead.intake.Mail;
import dev.fairlead.linking.CustomerDirectory;
import dev.fairlead.linking.CustomerRef;
import dev.fairlead.linking.Link;
import dev.fairlead.mime.Address;
import dev.fairlead.officehours.BusinessHours;
import dev.fairlead.recognition.MentionType;
import dev.fairlead.recognition.QuotedRate;
import dev.fairlead.recognition.RateKind;
import dev.fairlead.recognition.RateOrigin;
import dev.fairlead.recognition.RateTerms;
import dev.fairlead.stamps.Stamps;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// The facts over a real database with every migration, fed with mails as the log would.
final class FactsOffice implements AutoCloseable {

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

    private static final QuotedRate PRICE = new QuotedRate(
            null,
            "CNSHA",
            "DEHAM",
            "40HQ",
            "O/F",
            "CNTR",
            "USD",
            BigDecimal.TEN,
            null,
            null,
            null,
            false,
            0,
            1,
            RateKind.OFFER,
            RateTerms.NONE,
            RateOrigin.OWN,
            null);

    final JdbcClient jdbc;
    final Sheets sheets;
    final FactBook book;
    final Verdicts verdicts;
    final WaitingRows waiting;
    final TransactionTemplate transaction;
    private final ActivityStage stage;
    private final HikariDataSource source = new HikariDataSource();

    /// The log: each mail as it was last, by revision.
    private final TreeMap<Long, Mail> log = new TreeMap<>();

    private final Map<Long, Long> revisionOf = new TreeMap<>();
    private long revision;

    FactsOffice() {
        source.setJdbcUrl("jdbc:h2:mem:" + UUID.randomUUID()
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH");
        source.setUsername("fairlead");
        source.setPassword("");
        Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/migration")
                .outOfOrder(true)
                .load()
                .migrate();
        jdbc = JdbcClient.create(source);
        JdbcTemplate template = new JdbcTemplate(source);
        transaction = new TransactionTemplate(new JdbcTransactionManager(source));
        ActivitySettings settings = new ActivitySettings(Duration.ofDays(30), Duration.ofHours(4), Duration.ofDays(5));
        Written written = new Written(jdbc, new Stamps(jdbc, template));
        FactRows rows = new FactRows(jdbc, template, written);
        Firsts firsts = new Firsts(jdbc, template, rows);
        sheets = new Sheets(jdbc, template, rows, firsts, settings);
        PeriodSums sums = new PeriodSums(jdbc, template, sheets);
        waiting = new WaitingRows(jdbc, template);
        verdicts = new Verdicts(jdbc);
        book = new FactBook(jdbc, rows, waiting, firsts, sheets, sums, verdicts, CLOCK, settings);
        FactReader reader = new FactReader(CUSTOMERS);
        Rebuild rebuild = new Rebuild(
                jdbc, new Log(), reader, book, firsts, sheets, sums, new FactIndexes(jdbc), written, transaction);
        stage = new ActivityStage(reader, book, rebuild);
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
    void take(List<Mail> mails) {
        List<Mail> written = new ArrayList<>();
        for (Mail mail : mails) {
            Long former = revisionOf.put(mail.id(), ++revision);
            if (former != null) {
                log.remove(former);
            }
            Mail numbered = numbered(mail, revision);
            log.put(revision, numbered);
            written.add(numbered);
        }
        transaction.executeWithoutResult(status -> stage.take(written));
    }

    void rebuild() {
        stage.takeAll();
    }

    @Nullable
    Long figure(Metric metric, String rep, LocalDate from, LocalDate to) {
        Tallies tallies = new Tallies();
        sheets.each(List.of(rep), from, to, day -> day.sheet().count(sheets.items(), tallies));
        if (metric == Metric.UNANSWERED) {
            RepHours hours = book.hours();
            return waiting.of(List.of(rep)).stream()
                    .map(one -> hours.day(rep, one.since()))
                    .filter(day -> !day.isBefore(from) && !day.isAfter(to))
                    .count();
        }
        return tallies.figure(metric);
    }

    /// Name and columns of each.
    List<String> indexes() {
        return jdbc.sql("select index_name || ': ' || column_name || ' ' || ordinal_position from"
                        + " information_schema.index_columns where table_name in ('activity_fact', 'activity_ending')"
                        + " and index_name like 'activity_%_by%' order by 1")
                .query(String.class)
                .list();
    }

    /// All that was made of the log.
    Map<String, List<Map<String, Object>>> dump() {
        Map<String, List<Map<String, Object>>> tables = new TreeMap<>();
        for (String order : List.of(
                "activity_fact order by mail_id",
                "activity_ending order by mail_id",
                "activity_waiting order by thread_key",
                "activity_first order by kind, item",
                "activity_sheet order by rep, worked_on",
                "activity_sum order by grain, rep, starts_on")) {
            List<Map<String, Object>> rows =
                    jdbc.sql("select * from " + order).query().listOfRows();
            rows.forEach(row -> row.replaceAll((column, value) -> comparable(value)));
            tables.put(order, rows);
        }
        return tables;
    }

    private static @Nullable Object comparable(@Nullable Object value) {
        return value instanceof byte[] bytes ? HexFormat.of().formatHex(bytes) : value;
    }

    /// @param id number of the mail, which follows the order of arrival
    static Mail mail(Event event, long id) {
        boolean ours = event.what == What.REPLY || event.what == What.FORWARD || event.what == What.INTERNAL;
        Address rep = new Address("", event.rep + "@firm.example");
        Address customer = new Address("", "p" + event.person + "@c" + event.customer + ".example");
        Address other = new Address("", "carrier@line.example");
        boolean stranger = event.what == What.STRANGER || event.what == What.FORWARD;
        boolean about = event.what == What.ABOUT;
        Address outside = stranger || about ? other : customer;
        return new Mail(
                id,
                "m" + event.number + "@truth.example",
                "h" + event.number,
                "thread" + event.conversation,
                "Rates",
                ours ? rep : outside,
                List.of(ours ? outside : rep),
                about ? List.of(customer) : List.of(),
                event.at,
                event.what == What.INTERNAL ? Direction.INTERNAL : ours ? Direction.OUTBOUND : Direction.INBOUND,
                event.what == What.AUTOMATIC,
                1,
                List.of(),
                stranger ? null : (Long) (long) event.customer,
                event.what == What.NOBODY ? null : event.rep,
                links(event),
                event.quoted ? List.of(PRICE) : List.of(),
                List.of(),
                event.answers < 0 ? "" : "m" + event.answers + "@truth.example",
                event.what == What.THANKS,
                0);
    }

    private static List<Link> links(Event event) {
        List<Link> links = new ArrayList<>();
        event.lanes.forEach(lane -> links.add(link(MentionType.LANE, lane)));
        if (!event.vessel.isEmpty()) {
            links.add(link(MentionType.VESSEL, event.vessel));
        }
        return links;
    }

    private static Link link(MentionType type, String value) {
        return new Link("v", type, value, "", null, 1, "", Link.AUTO, "subject");
    }

    static Mail numbered(Mail mail, long revision) {
        return new Mail(
                mail.id(),
                mail.messageId(),
                mail.bodyHash(),
                mail.threadKey(),
                mail.subject(),
                mail.from(),
                mail.to(),
                mail.cc(),
                mail.sentAt(),
                mail.direction(),
                mail.automatic(),
                mail.size(),
                mail.fileNames(),
                mail.customerId(),
                mail.rep(),
                mail.links(),
                mail.rates(),
                mail.problems(),
                mail.repliesTo(),
                mail.courtesy(),
                revision);
    }

    @Override
    public void close() {
        source.close();
    }
}
