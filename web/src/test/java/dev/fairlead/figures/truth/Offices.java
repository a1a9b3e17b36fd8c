package dev.fairlead.figures.truth;

import java.time.Instant;
import java.time.ZoneId;

/// When whose office is open, as the calendar on the wall says.
public interface Offices {

    ZoneId zoneOf(String rep);

    boolean isOpen(String rep, Instant minute);

    int minutes(String rep, Instant from, Instant to);

    /// Who should answer this customer in the place of that rep: the rep, unless he or she has left.
    default String heir(String rep, int customer) {
        return rep;
    }
}
