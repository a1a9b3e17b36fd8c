package dev.fairlead.officehours;

import dev.fairlead.frame.InvalidInput;

/// A day or an hour that no calendar can have.
public final class InvalidOfficeDay extends InvalidInput {

    private static final long serialVersionUID = 1L;

    private InvalidOfficeDay(String field, String key, String... values) {
        super(field, key, values);
    }

    static InvalidOfficeDay calendar(String read) {
        return new InvalidOfficeDay("country", "office.invalid.calendar", cut(read));
    }

    static InvalidOfficeDay day(String read) {
        return new InvalidOfficeDay("date", "office.invalid.day", cut(read));
    }

    static InvalidOfficeDay kind(String read) {
        return new InvalidOfficeDay("kind", "office.invalid.kind", cut(read));
    }

    static InvalidOfficeDay nameless(String day) {
        return new InvalidOfficeDay("name", "office.invalid.name", day);
    }

    static InvalidOfficeDay sameDay(String day) {
        return new InvalidOfficeDay("to", "office.invalid.same", day);
    }

    static InvalidOfficeDay noSuchDay(String calendar, String day) {
        return new InvalidOfficeDay("date", "office.invalid.none", calendar, day);
    }

    static InvalidOfficeDay hour(String read) {
        return new InvalidOfficeDay("opens", "office.invalid.hour", cut(read));
    }

    static InvalidOfficeDay hours(Object opens, Object closes) {
        return new InvalidOfficeDay("closes", "office.invalid.hours", opens.toString(), closes.toString());
    }

    static InvalidOfficeDay person(String read) {
        return new InvalidOfficeDay("username", "office.invalid.person", cut(read));
    }

    static InvalidOfficeDay change(long id) {
        return new InvalidOfficeDay("change", "office.invalid.change", Long.toString(id));
    }
}
