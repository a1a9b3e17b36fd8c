package dev.fairlead.savedsearches;

import dev.fairlead.frame.InvalidInput;

/// A search that cannot be kept as described.
final class InvalidSavedSearch extends InvalidInput {

    private static final long serialVersionUID = 1L;

    private InvalidSavedSearch(String field, String key, String... values) {
        super(field, key, values);
    }

    static InvalidSavedSearch name(int most) {
        return new InvalidSavedSearch("name", "searches.invalid.name", Integer.toString(most));
    }

    static InvalidSavedSearch query(int most) {
        return new InvalidSavedSearch("q", "searches.invalid.query", Integer.toString(most));
    }

    static InvalidSavedSearch sort(String read) {
        return new InvalidSavedSearch("sort", "searches.invalid.sort", cut(read));
    }

    static InvalidSavedSearch tooMany(int most) {
        return new InvalidSavedSearch("name", "searches.invalid.many", Integer.toString(most));
    }

    static InvalidSavedSearch withoutTeam() {
        return new InvalidSavedSearch("shared", "searches.invalid.team");
    }
}
