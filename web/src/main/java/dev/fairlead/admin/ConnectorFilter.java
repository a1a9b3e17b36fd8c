package dev.fairlead.admin;

import dev.fairlead.registry.Connector;
import dev.fairlead.registry.ConnectorKind;
import dev.fairlead.registry.ConnectorState;
import java.util.Arrays;
import java.util.List;

/// Which connectors are asked for; empty for all of them.
///
/// @param kind `route`
/// @param state `failed`
record ConnectorFilter(String kind, String state) {

    static final List<String> KINDS =
            Arrays.stream(ConnectorKind.values()).map(ConnectorKind::key).toList();
    static final List<String> STATES =
            Arrays.stream(ConnectorState.values()).map(ConnectorState::key).toList();

    /// @throws InvalidConnectorInput for a word that is neither empty nor one of these
    ConnectorFilter {
        checked("kind", kind, KINDS);
        checked("state", state, STATES);
    }

    private static void checked(String field, String word, List<String> words) {
        if (!word.isEmpty() && !words.contains(word)) {
            throw InvalidConnectorInput.filter(field, word, String.join(", ", words));
        }
    }

    boolean takes(Connector one) {
        return (kind.isEmpty() || kind.equals(one.kind().key()))
                && (state.isEmpty() || state.equals(one.state().key()));
    }
}
