package dev.fairlead.reports;

import java.time.LocalDate;

/// What a report is about.
///
/// @param start first day of the period
record Subject(Scope scope, Rhythm rhythm, LocalDate start) {

    private static final int FIRST_YEAR = 1970;
    private static final int LAST_YEAR = 2200;

    Subject {
        if (start.getYear() < FIRST_YEAR || start.getYear() > LAST_YEAR) {
            throw InvalidReport.start(FIRST_YEAR, LAST_YEAR);
        }
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
