package dev.fairlead.facts;

import java.io.IOException;
import java.util.Collection;

/// What is kept of each rep's days beside the facts, by whoever keeps it.
public interface DayBook {

    /// The facts of these days have been written: what they come to is counted anew, in the same transaction.
    void refresh(Collection<RepDay> days);

    /// Forgets all days, as all facts are made anew.
    Recount recount() throws IOException;

    /// All days anew.
    interface Recount extends AutoCloseable {

        /// A row of the facts; in any order, from any thread.
        void add(Counted row);

        /// Who was met for the first time.
        void add(First met);

        /// Counts all that was added, in transactions of its own; nothing may be added any more.
        void write();

        @Override
        void close();
    }
}
