package dev.fairlead.reports;

import java.time.LocalDate;

/// What a report is about.
///
/// @param start first day of the period
record Subject(Scope scope, Rhythm rhythm, LocalDate start) {

    Subject {
        if (!rhythm.startOf(start).equals(start)) {
            start = rhythm.startOf(start);
        }
    }

    public LocalDate end() {
        return rhythm.endOf(start);
    }

    public Subject before() {
        return new Subject(scope, rhythm, rhythm.plus(start, -1));
    }

    public Subject after() {
        return new Subject(scope, rhythm, rhythm.plus(start, 1));
    }
}
