package dev.fairlead.months;

import dev.fairlead.frame.InvalidInput;

/// A month was named that cannot be meant, or not be frozen.
final class InvalidMonth extends InvalidInput {

    private static final long serialVersionUID = 1L;

    private InvalidMonth(String sentence) {
        super("month", sentence);
    }

    static InvalidMonth month() {
        return new InvalidMonth("No month was named; expected a day of it, like 2026-09-01.");
    }

    static InvalidMonth notOver(Object month) {
        return new InvalidMonth("The month of %s is not over yet where the rep is.".formatted(month));
    }

    static InvalidMonth onlyManagersFreeze() {
        return new InvalidMonth("Only a manager freezes a month by hand.");
    }
}
