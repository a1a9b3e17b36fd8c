package dev.fairlead.dossiers;

import dev.fairlead.query.SearchField;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What there are pages of.
enum Kind {
    VESSEL(SearchField.VESSEL, true),
    VOYAGE(SearchField.VOYAGE, true),
    LANE(SearchField.LANE, true),
    PORT(SearchField.PORT, true),
    CARGO(SearchField.CARGO, true),
    /// Every mail names others: there is no list of the most frequent ones.
    CONTAINER(SearchField.CONTAINER, false);

    private final SearchField field;
    private final boolean listed;

    Kind(SearchField field, boolean listed) {
        this.field = field;
        this.listed = listed;
    }

    SearchField field() {
        return field;
    }

    boolean isListed() {
        return listed;
    }

    /// Whether shipments are found by it.
    public boolean isShipped() {
        return this == VESSEL || this == VOYAGE || this == CONTAINER;
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static List<Kind> all() {
        return List.of(values());
    }

    static Optional<Kind> withKey(String key) {
        return Arrays.stream(values())
                .filter(kind -> kind.key().equalsIgnoreCase(key))
                .findFirst();
    }
}
