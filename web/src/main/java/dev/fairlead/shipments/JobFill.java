package dev.fairlead.shipments;

import dev.fairlead.rounds.OwnThread;
import dev.fairlead.trade.RecordsTaken;
import dev.fairlead.trade.TradeKind;
import dev.fairlead.trade.TradeRecord;
import dev.fairlead.trade.TradeRecords;
import dev.fairlead.trade.TradeRecords.Latest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Takes in the records that were there before there were jobs: orders before shipments, schedules last.
@Component
class JobFill extends OwnThread {

    private static final int PART = 500;
    private static final List<TradeKind> KINDS = List.of(TradeKind.ORDERS, TradeKind.SHIPMENTS, TradeKind.SCHEDULES);

    private final JdbcClient jdbc;
    private final TradeRecords records;
    private final JobIntake intake;
    private final TransactionTemplate transactions;

    JobFill(JdbcClient jdbc, TradeRecords records, JobIntake intake, PlatformTransactionManager transactions) {
        super("jobs");
        this.jdbc = jdbc;
        this.records = records;
        this.intake = intake;
        this.transactions = new TransactionTemplate(transactions);
    }

    @Override
    protected void run() {
        for (TradeKind kind : KINDS) {
            if (jobs(kind) < records.count(kind)) {
                fill(kind);
            }
        }
    }

    private long jobs(TradeKind kind) {
        String counted = kind == TradeKind.SCHEDULES
                ? "select count(distinct schedule) from job_call where schedule like ?"
                : "select count(*) from job where name like ?";
        return jdbc.sql(counted).param(kind.key() + "/%").query(Long.class).single();
    }

    private void fill(TradeKind kind) {
        Optional<String> last = Optional.of("");
        while (last.isPresent() && isRunning()) {
            String behind = last.get();
            last = Objects.requireNonNull(transactions.execute(status -> take(records.part(kind, behind, PART))));
        }
    }

    /// Source by source; what is known already is told once more, which changes nothing.
    ///
    /// @return name of the last one, empty behind all
    private Optional<String> take(List<Latest> part) {
        Map<String, List<TradeRecord>> bySource = new LinkedHashMap<>();
        part.forEach(one -> bySource.computeIfAbsent(one.source(), source -> new ArrayList<>())
                .add(one.record()));
        bySource.forEach((source, some) -> intake.on(new RecordsTaken(source, some)));
        return part.isEmpty() ? Optional.empty() : Optional.of(part.getLast().name());
    }
}
