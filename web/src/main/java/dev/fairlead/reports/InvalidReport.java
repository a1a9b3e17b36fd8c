package dev.fairlead.reports;

import dev.fairlead.frame.InvalidInput;

/// A report that there cannot be, or that is to be sent in a way that cannot be.
final class InvalidReport extends InvalidInput {

    private static final long serialVersionUID = 1L;

    private InvalidReport(String field, String key, String... values) {
        super(field, key, values);
    }

    /// Unknown, or not for this reader: which of both is nobody's business.
    static InvalidReport of(String read) {
        return new InvalidReport("of", "reports.invalid.of", cut(read));
    }

    static InvalidReport start(int first, int last) {
        return new InvalidReport("start", "reports.invalid.start", Integer.toString(first), Integer.toString(last));
    }

    static InvalidReport reader(String read) {
        return new InvalidReport("reader", "reports.invalid.reader", read);
    }

    static InvalidReport day(int read, int most) {
        return new InvalidReport("day", "reports.invalid.day", Integer.toString(read), Integer.toString(most));
    }

    static InvalidReport twice() {
        return new InvalidReport("of", "reports.invalid.twice");
    }

    static InvalidReport plan(long id) {
        return new InvalidReport("id", "reports.invalid.plan", Long.toString(id));
    }
}
