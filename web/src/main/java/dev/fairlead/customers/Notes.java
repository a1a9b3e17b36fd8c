package dev.fairlead.customers;

import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What people noted of customers: calls, visits, what to remember. A note is never changed, only taken away.
@Component
public class Notes {

    private static final int LONGEST = 4000;

    private final JdbcClient jdbc;
    private final CustomerHistory history;

    Notes(JdbcClient jdbc, CustomerHistory history) {
        this.jdbc = jdbc;
        this.history = history;
    }

    /// @throws InvalidNote when it is empty or too long
    public void add(Customer customer, String text) {
        String note = text.strip();
        if (note.isEmpty() || note.length() > LONGEST) {
            throw InvalidNote.read(note);
        }
        jdbc.sql("insert into customer_note (customer_id, note, made_by, made_at) values (?, ?, ?, ?)")
                .params(
                        customer.id(),
                        note,
                        CustomerHistory.author(),
                        history.now().atOffset(ZoneOffset.UTC))
                .update();
    }

    /// Only one's own; what it said stays in the history.
    ///
    /// @return whether it is gone now; not when it is another's, or was gone before
    @Transactional
    boolean remove(Customer customer, long noteId) {
        List<String> own = jdbc.sql("select note from customer_note where id = ? and customer_id = ? and made_by = ?")
                .params(noteId, customer.id(), CustomerHistory.author())
                .query(String.class)
                .list();
        own.forEach(note -> {
            jdbc.sql("delete from customer_note where id = ?").param(noteId).update();
            history.record(List.of(history.of(customer, "note", note, "")));
        });
        return !own.isEmpty();
    }

    /// All notes on one customer become another's.
    ///
    /// @return their ids
    @Transactional
    public List<Long> moveAll(long from, long to) {
        List<Long> notes = jdbc.sql("select id from customer_note where customer_id = ?")
                .param(from)
                .query(Long.class)
                .list();
        move(notes, to);
        return notes;
    }

    /// These notes become another customer's.
    public void move(List<Long> notes, long to) {
        if (!notes.isEmpty()) {
            jdbc.sql("update customer_note set customer_id = :customer where id in (:notes)")
                    .param("customer", to)
                    .param("notes", notes)
                    .update();
        }
    }
}
