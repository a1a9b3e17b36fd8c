package dev.fairlead.archive;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// The archive's part of the database.
@Component
class ArchiveTables {

    private final MessageTable messages;
    private final ArrivalTable arrivals;
    private final TransactionTemplate transactions;

    ArchiveTables(JdbcTemplate jdbc, PlatformTransactionManager manager) {
        messages = new MessageTable(jdbc);
        arrivals = new ArrivalTable(jdbc);
        transactions = new TransactionTemplate(manager);
    }

    MessageTable messages() {
        return messages;
    }

    ArrivalTable arrivals() {
        return arrivals;
    }

    TransactionTemplate transactions() {
        return transactions;
    }
}
