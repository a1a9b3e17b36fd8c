package dev.fairlead.trade;

import dev.fairlead.trade.TradeTable.Held;
import dev.fairlead.trade.TradeTable.Row;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Records of the trade that other systems bring. The same delivery twice changes nothing: after a kill a source simply
/// begins again.
@Component
public class TradeRecords {

    /// Of so many at once nobody waits long for another.
    private static final int BATCH = 500;

    private static final int TRIES = 4;
    private static final Pattern SOURCE = Pattern.compile("[a-z0-9][a-z0-9._-]{0,59}");

    /// @param body as JSON, without the fields that are nothing
    public record Stored(long version, String body) {}

    /// As its source told it last.
    ///
    /// @param name kind, source and id
    public record Latest(String name, String source, TradeRecord record) {}

    private final TradeTable table;
    private final ObjectProvider<CustomerDesk> customers;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transactions;
    private final Clock clock;

    TradeRecords(
            TradeTable table,
            ObjectProvider<CustomerDesk> customers,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.table = table;
        this.customers = customers;
        this.events = events;
        this.transactions = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /// The name of a source, checked.
    ///
    /// @throws IllegalArgumentException when it is no name
    public static String source(String name) {
        if (!SOURCE.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    "Expected a source of 1 to 60 small letters, digits, dots and dashes such as erp, got '%s'"
                            .formatted(name));
        }
        return name;
    }

    /// By which a record is known here, the same for all versions: kind, source and id.
    public static String name(TradeKind kind, String source, String id) {
        return TradeTable.name(kind, source, id);
    }

    /// As it is stored, and as it can be read again.
    public static String json(TradeRecord record) {
        return TradeJson.MAPPER.writeValueAsString(record);
    }

    /// Takes records of one kind in the order given, some hundreds in a transaction.
    ///
    /// @param byContent when the source knows no versions and these are times of arrival: the same fields under
    ///     a later version are then nothing new
    /// @return what became of each, in the same order
    /// @throws DataAccessException when the database does not work; those of former batches are taken
    public List<Outcome> deliver(String source, List<? extends TradeRecord> records, boolean byContent) {
        source(source);
        List<Outcome> outcomes = new ArrayList<>(records.size());
        for (int from = 0; from < records.size(); ) {
            // A customer that the file refuses must not take others with it.
            int size = records.get(from) instanceof CustomerFile ? 1 : BATCH;
            List<? extends TradeRecord> batch = records.subList(from, Math.min(records.size(), from + size));
            outcomes.addAll(tried(() -> taken(source, batch, byContent)));
            from += batch.size();
        }
        return outcomes;
    }

    /// What would become of records if they were delivered now, some hundreds of them; nothing is written. What the
    /// customer file would say of a customer is not asked.
    public List<Outcome> rehearse(String source, List<? extends TradeRecord> records, boolean byContent) {
        source(source);
        List<Row> rows = records.stream().map(record -> Row.of(source, record)).toList();
        return Objects.requireNonNull(transactions.execute(status -> {
            status.setRollbackOnly();
            Taking taking = Taking.against(table, rows, byContent);
            for (int i = 0; i < rows.size(); i++) {
                taking.take(records.get(i), rows.get(i));
            }
            return taking.outcomes();
        }));
    }

    private List<Outcome> taken(String source, List<? extends TradeRecord> batch, boolean byContent) {
        List<Row> rows = batch.stream().map(record -> Row.of(source, record)).toList();
        try {
            return Objects.requireNonNull(transactions.execute(status -> {
                Taking taking = Taking.against(table, rows, byContent);
                List<TradeRecord> taken = new ArrayList<>();
                for (int i = 0; i < rows.size(); i++) {
                    if (taking.take(batch.get(i), rows.get(i))) {
                        taken.add(batch.get(i));
                    }
                }
                return written(source, taking, taken);
            }));
        } catch (InvalidRecord refused) {
            TradeRecord record = batch.getFirst();
            return List.of(Outcome.refused(record.id(), record.version(), refused));
        }
    }

    private List<Outcome> written(String source, Taking taking, List<TradeRecord> taken) {
        taken.stream()
                .filter(CustomerFile.class::isInstance)
                .map(CustomerFile.class::cast)
                .forEach(customer -> customers.ifAvailable(desk -> desk.take(source, customer)));
        List<Outcome> outcomes = taking.write(table, clock.instant().atOffset(ZoneOffset.UTC));
        if (!taken.isEmpty()) {
            events.publishEvent(new RecordsTaken(source, taken));
        }
        return outcomes;
    }

    /// Two who bring the same record at once: one of them begins again and finds it.
    private static <T> T tried(Supplier<T> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                return work.get();
            } catch (DuplicateKeyException | TransientDataAccessException e) {
                if (attempt == TRIES) {
                    throw e;
                }
            }
        }
    }

    public Optional<Stored> find(TradeKind kind, String source, String id) {
        return table.find(TradeTable.name(kind, source, id)).map(TradeRecords::stored);
    }

    /// Former versions, and those that came too late, the highest first.
    public List<Stored> past(TradeKind kind, String source, String id) {
        return table.past(TradeTable.name(kind, source, id)).stream()
                .map(TradeRecords::stored)
                .toList();
    }

    /// All versions of a record, the highest first; the first one is what it is now.
    public List<TradeRecord> versions(TradeKind kind, String source, String id) {
        return Stream.concat(find(kind, source, id).stream(), past(kind, source, id).stream())
                .<TradeRecord>map(stored -> TradeJson.MAPPER.readValue(stored.body(), kind.type()))
                .toList();
    }

    /// Those of a kind as they are now, by name; nobody else changes them until the transaction around this ends.
    ///
    /// @param behind name of the last one of the part before, empty for the first
    public List<Latest> part(TradeKind kind, String behind, int most) {
        return table.part(kind, behind, most);
    }

    public long count(TradeKind kind) {
        return table.count(kind);
    }

    private static Stored stored(Held held) {
        return new Stored(held.version(), held.body());
    }
}
