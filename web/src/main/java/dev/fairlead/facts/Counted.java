package dev.fairlead.facts;

import java.util.Collection;

/// A mail with its part in the conversation: a row of the facts.
public record Counted(Fact fact, Part part) {

    public long mailId() {
        return fact.mailId();
    }

    /// The days whose figures it is part of: on which it was sent, and on which its conversation ended with it.
    void addDaysTo(Collection<RepDay> days) {
        days.add(new RepDay(fact.rep(), fact.day()));
        Part.Ending ending = part.ending();
        if (ending != null) {
            days.add(new RepDay(ending.rep(), ending.day()));
        }
    }
}
