package dev.fairlead.admin;

import dev.fairlead.registry.Connector;
import dev.fairlead.registry.Figures;
import dev.fairlead.registry.Flow;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A connector as the API shows it.
///
/// @param kind `mailboxes`, `route`, `plugin` or `webhook`
/// @param state `running`, `failed`, `refused`, `waiting` or `stopped`
/// @param stoppedBy a person; null when nobody has stopped it
/// @param may `start`, `stop`, `try`
record ConnectorAnswer(
        String id,
        String kind,
        String name,
        String state,
        @Nullable Instant since,
        @Nullable String stoppedBy,
        String notice,
        Connector.@Nullable Place place,
        Flow flow,
        Figures figures,
        List<Connector.Part> parts,
        List<String> may) {

    static ConnectorAnswer of(Connector one) {
        return new ConnectorAnswer(
                one.id(),
                one.kind().key(),
                one.name(),
                one.state().key(),
                one.since(),
                one.by(),
                one.notice(),
                one.place(),
                one.flow(),
                one.figures(),
                one.parts(),
                one.may().stream()
                        .map(deed -> deed.name().toLowerCase(Locale.ROOT))
                        .toList());
    }
}
