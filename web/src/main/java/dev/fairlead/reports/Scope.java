package dev.fairlead.reports;

import java.util.Locale;

/// Whose work a report is of.
///
/// @param name user name of the rep, or of the team; empty for the company
record Scope(Kind kind, String name) {

    static final Scope COMPANY = new Scope(Kind.COMPANY, "");

    private static final int LONGEST = 100;

    enum Kind {
        REP,
        TEAM,
        COMPANY;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    Scope {
        if (name.length() > LONGEST || name.isEmpty() != (kind == Kind.COMPANY)) {
            throw InvalidReport.of(kind.key() + ":" + name);
        }
    }

    static Scope rep(String username) {
        return new Scope(Kind.REP, username);
    }

    static Scope team(String name) {
        return new Scope(Kind.TEAM, name);
    }

    /// As [#toString()] writes it.
    ///
    /// @throws InvalidReport when it is none
    static Scope read(String text) {
        int colon = text.indexOf(':');
        String kind = colon < 0 ? text : text.substring(0, colon);
        for (Kind one : Kind.values()) {
            if (one.key().equals(kind)) {
                return new Scope(one, colon < 0 ? "" : text.substring(colon + 1).strip());
            }
        }
        throw InvalidReport.of(text);
    }

    /// `rep:lisa`, `team:sea`, `company`
    @Override
    public String toString() {
        return kind == Kind.COMPANY ? kind.key() : kind.key() + ":" + name;
    }
}
