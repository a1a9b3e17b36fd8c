package dev.fairlead.day;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Goes through a year's mail with every customer, some customers at a time, and keeps their rhythms.
@Component
class RhythmSweep {

    static final Duration YEAR = Duration.ofDays(365);

    private static final int AT_A_TIME = 2_000;

    private final RhythmRows rows;
    private final DaySettings settings;
    private final TransactionTemplate transactions;

    RhythmSweep(RhythmRows rows, DaySettings settings, TransactionTemplate transactions) {
        this.rows = rows;
        this.settings = settings;
        this.transactions = transactions;
    }

    /// @return how many rhythms changed
    int go(Instant now) {
        int changed = 0;
        long end = rows.end();
        for (long from = 0; from < end; from += AT_A_TIME) {
            changed += sweep(from, now.minus(YEAR));
        }
        return changed;
    }

    private int sweep(long from, Instant since) {
        Map<Long, RhythmRows.Row> before = rows.kept(from, from + AT_A_TIME);
        Map<Long, RhythmRows.Row> now = new HashMap<>();
        rows.contacts(from, from + AT_A_TIME, since).forEach((customer, contacts) -> {
            RhythmRows.Row row = contacts.row(customer, settings);
            if (row != null) {
                now.put(customer, row);
            }
        });
        Set<Long> gone = new HashSet<>();
        before.forEach((customer, row) -> {
            if (!row.equals(now.get(customer))) {
                gone.add(customer);
            }
        });
        List<RhythmRows.Row> fresh = new ArrayList<>();
        now.forEach((customer, row) -> {
            if (!row.equals(before.get(customer))) {
                fresh.add(row);
            }
        });
        if (!gone.isEmpty() || !fresh.isEmpty()) {
            transactions.executeWithoutResult(status -> rows.replace(gone, fresh));
        }
        return gone.size() + fresh.size();
    }
}
