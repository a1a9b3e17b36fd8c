package dev.fairlead.registry;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Something that brings something in or takes something out.
///
/// @param id by which the API names it: `route:orders-from-csv`
/// @param name as people know it
/// @param since when it stands so, null when nobody knows
/// @param by who has stopped it, null when nobody has
/// @param notice why it does not run as it should, empty otherwise
/// @param place where it is written, null when it is in no file
/// @param parts how many mailboxes it stands for, by state; empty for one that stands for itself
/// @param may what an administrator may do with it now
public record Connector(
        String id,
        ConnectorKind kind,
        String name,
        ConnectorState state,
        @Nullable Instant since,
        @Nullable String by,
        String notice,
        @Nullable Place place,
        Flow flow,
        Figures figures,
        List<Part> parts,
        List<Deed> may) {

    /// @param line 0 when no line is meant
    public record Place(String file, int line) {}

    /// @param state of mailboxes: `idle`, `failed` …
    public record Part(String state, long count) {}

    public enum Deed {
        START,
        STOP,
        /// Over what is there, without writing anything.
        TRY
    }

    public boolean may(Deed deed) {
        return may.contains(deed);
    }

    /// The id of what it stands for: `orders-from-csv`, `3`.
    public String own() {
        return id.substring(id.indexOf(':') + 1);
    }
}
