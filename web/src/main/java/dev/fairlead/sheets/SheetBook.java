package dev.fairlead.sheets;

import dev.fairlead.facts.Counted;
import dev.fairlead.facts.DayBook;
import dev.fairlead.facts.First;
import dev.fairlead.facts.RepDay;
import dev.fairlead.facts.Spill;
import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/// Keeps sheets and sums in step with the facts.
@Component
class SheetBook implements DayBook {

    private final JdbcClient jdbc;
    private final Sheets sheets;
    private final PeriodSums sums;

    /// Of its own, beside the one that has the turn.
    private final TransactionTemplate apart;

    SheetBook(JdbcClient jdbc, Sheets sheets, PeriodSums sums, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.sheets = sheets;
        this.sums = sums;
        this.apart = new TransactionTemplate(Objects.requireNonNull(transaction.getTransactionManager()));
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @Override
    public void refresh(Collection<RepDay> days) {
        sheets.refresh(days);
        sums.refresh(days);
    }

    @Override
    public Recount recount() throws IOException {
        jdbc.sql("truncate table activity_sheet").update();
        jdbc.sql("truncate table activity_sum").update();
        return new Parts(new Spill<>(new SpilledParts()));
    }

    /// What comes to the sheets, sorted by reps and months beside the database.
    private final class Parts implements Recount {

        private final Spill<SheetPart> parts;

        Parts(Spill<SheetPart> parts) {
            this.parts = parts;
        }

        @Override
        public void add(Counted row) {
            DayPaper.parts(row, parts::add);
        }

        @Override
        public void add(First met) {
            Items.of(met, item -> parts.add(DayPaper.part(item)));
        }

        @Override
        public void write() {
            for (int i = 0; i < parts.count(); i++) {
                Map<RepDay, DayPaper> papers = new HashMap<>();
                parts.read(i).forEach(part -> part.addTo(papers.computeIfAbsent(part.day(), DayPaper::new)));
                apart.executeWithoutResult(status -> sheets.insert(
                        papers.values().stream().map(DayPaper::day).toList()));
            }
            apart.executeWithoutResult(status -> sums.makeAll());
        }

        @Override
        public void close() {
            parts.close();
        }
    }
}
