package dev.fairlead.customers;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Makes one customer of two, and two of one again. Mail and quotes follow by themselves, as they are linked anew.
@Component
public class Merges {

    /// Names the merge in the change history of the customer that stays.
    static final String MERGED = "merged";

    /// @param name of the customer that went
    public record Merge(long id, long kept, long gone, String name, String by, Instant at) {}

    private final Customers customers;
    private final CustomerRows rows;
    private final MergeRows merges;
    private final CustomerRules rules;
    private final CustomerHistory history;

    Merges(Customers customers, CustomerRows rows, MergeRows merges, CustomerRules rules, CustomerHistory history) {
        this.customers = customers;
        this.rows = rows;
        this.merges = merges;
        this.rules = rules;
        this.history = history;
    }

    /// @throws UnknownCustomer when one is not there, or not for this reader
    @Transactional
    public Customer merge(long keptId, long goneId) {
        rules.requireOver(rules.get(keptId));
        rules.requireOver(rules.get(goneId));
        if (keptId == goneId) {
            throw UnknownCustomer.withId(goneId);
        }
        // Always in the same order: two who merge at once do not wait for each other.
        Customer first = lock(Math.min(keptId, goneId));
        Customer second = lock(Math.max(keptId, goneId));
        Customer kept = first.id() == keptId ? first : second;
        Customer gone = first.id() == keptId ? second : first;
        MergeGain gain = MergeGain.of(kept, gone);
        Customer after = gain.givenTo(kept);
        customers.merge(kept, after, gone);
        List<Long> notes = merges.notesOf(goneId);
        merges.move(notes, keptId);
        merges.write(keptId, gone, gain, notes);
        history.record(List.of(history.of(after, MERGED, "", gone.name())));
        return after;
    }

    /// What came to the one that stayed since the merge stays with it.
    ///
    /// @return the customer that is back
    /// @throws CustomerConflict when a third one has taken a domain or an address meanwhile
    @Transactional
    public Customer undo(long mergeId) {
        MergeRows.Undoing merge = merges.lock(mergeId).orElseThrow(() -> UnknownCustomer.withId(mergeId));
        rules.requireOver(rules.get(merge.kept()));
        Customer kept = lock(merge.kept());
        Customer after = merge.gain().takenFrom(kept);
        Customer back = merge.goneWas().customer(merge.gone(), rows.versionOf(merge.gone()) + 1);
        customers.part(kept, after, back);
        merges.move(merge.notes(), back.id());
        merges.undone(mergeId);
        history.record(List.of(history.of(after, MERGED, back.name(), "")));
        return back;
    }

    /// What was merged into this customer and can be parted again.
    public List<Merge> into(long kept) {
        return merges.into(kept);
    }

    /// Where a merged customer is to be found now.
    public Optional<Long> keptOf(long gone) {
        return merges.keptOf(gone);
    }

    private Customer lock(long id) {
        return rows.lock(id).orElseThrow(() -> UnknownCustomer.withId(id));
    }
}
