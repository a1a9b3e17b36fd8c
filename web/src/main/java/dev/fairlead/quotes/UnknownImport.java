package dev.fairlead.quotes;

import dev.fairlead.frame.InvalidInput;

/// A rate sheet that cannot be taken in, or taken back.
final class UnknownImport extends InvalidInput {

    private static final long serialVersionUID = 1L;

    private UnknownImport(String key, String... values) {
        super("file", key, values);
    }

    static UnknownImport withId(long id) {
        return new UnknownImport("quotes.import.unknown", Long.toString(id));
    }

    static UnknownImport gone() {
        return new UnknownImport("quotes.import.gone");
    }

    static UnknownImport withoutLane(String head) {
        return new UnknownImport(
                "quotes.import.without.lane",
                head.length() > 200 ? head.substring(0, 200) : head,
                "POL, POD, 起运港, 目的港");
    }
}
