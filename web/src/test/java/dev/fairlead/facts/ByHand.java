package dev.fairlead.facts;

import java.time.Instant;
import java.util.List;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/// What people say of mails, whenever a test wants it said.
public final class ByHand {

    private final Verdicts verdicts;
    private final FactBook book;
    private final TransactionTemplate transaction;

    public ByHand(ApplicationContext program) {
        verdicts = program.getBean(Verdicts.class);
        book = program.getBean(FactBook.class);
        transaction = program.getBean(TransactionTemplate.class);
    }

    /// That it needs no answer.
    public void close(long mailId, String thread, String by, Instant at) {
        verdicts.add(new Verdict(mailId, true, by, at), "by phone");
        settle(thread);
    }

    public void undo(long mailId, String thread, String by, Instant at) {
        verdicts.undo(mailId, by, at);
        settle(thread);
    }

    private void settle(String thread) {
        transaction.executeWithoutResult(status -> {
            book.takeTurn();
            book.settle(List.of(thread), book.hours());
        });
    }
}
