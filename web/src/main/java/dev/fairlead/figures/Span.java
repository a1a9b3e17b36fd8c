package dev.fairlead.figures;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;

/// What to count.
///
/// @param reps user names; the asking room has checked that the reader may see them
/// @param from first day and `to` last day, each rep's own: the figures are the same whoever reads them
/// @param zone of the reader, in which times are shown
public record Span(Set<String> reps, LocalDate from, LocalDate to, Grain grain, ZoneId zone) {

    public Span {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("The period ends on %s before it begins on %s.".formatted(to, from));
        }
    }

    public boolean holds(String rep, LocalDate day) {
        return reps.contains(rep) && !day.isBefore(from) && !day.isAfter(to);
    }
}
