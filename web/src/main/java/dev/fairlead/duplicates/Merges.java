package dev.fairlead.duplicates;

import dev.fairlead.customers.Customer;
import dev.fairlead.customers.CustomerRules;
import dev.fairlead.customers.Customers;
import dev.fairlead.customers.Notes;
import dev.fairlead.customers.UnknownCustomer;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Makes one customer of two, and two of one again. Mail and quotes follow by themselves, as they are linked anew.
@Component
public class Merges {

    /// @param name of the customer that went
    public record Merge(long id, long kept, long gone, String name, String by, Instant at) {}

    private final Customers customers;
    private final CustomerRules rules;
    private final Notes notes;
    private final MergeRows merges;

    Merges(Customers customers, CustomerRules rules, Notes notes, MergeRows merges) {
        this.customers = customers;
        this.rules = rules;
        this.notes = notes;
        this.merges = merges;
    }

    /// @throws UnknownCustomer when one is not there, or not for this reader
    @Transactional
    Customer merge(long keptId, long goneId) {
        rules.requireOver(rules.get(keptId));
        rules.requireOver(rules.get(goneId));
        if (keptId == goneId) {
            throw UnknownCustomer.withId(goneId);
        }
        // Always in the same order: two who merge at once do not wait for each other.
        Customer first = customers.lock(Math.min(keptId, goneId));
        Customer second = customers.lock(Math.max(keptId, goneId));
        Customer kept = first.id() == keptId ? first : second;
        Customer gone = first.id() == keptId ? second : first;
        MergeGain gain = MergeGain.of(kept, gone);
        Customer after = gain.givenTo(kept);
        customers.merge(kept, after, gone);
        merges.write(keptId, gone, gain, notes.moveAll(goneId, keptId));
        return after;
    }

    /// What came to the one that stayed since the merge stays with it.
    ///
    /// @return the customer that is back
    /// @throws CustomerConflict when a third one has taken a domain or an address meanwhile
    @Transactional
    Customer undo(long mergeId) {
        MergeRows.Undoing merge = merges.lock(mergeId).orElseThrow(() -> UnknownCustomer.withId(mergeId));
        rules.requireOver(rules.get(merge.kept()));
        Customer kept = customers.lock(merge.kept());
        Customer back = customers.part(kept, merge.gain().takenFrom(kept), merge.gone(), merge.goneWas());
        notes.move(merge.notes(), back.id());
        merges.undone(mergeId);
        return back;
    }

    /// What was merged into this customer and can be parted again.
    public List<Merge> into(long kept) {
        return merges.into(kept);
    }
}
