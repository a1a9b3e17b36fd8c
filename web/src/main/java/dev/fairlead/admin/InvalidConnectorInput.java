package dev.fairlead.admin;

import dev.fairlead.frame.InvalidInput;
import dev.fairlead.hub.RouteRefusal;
import dev.fairlead.registry.Connector;
import java.util.Locale;

/// What somebody wants of a connector cannot be.
final class InvalidConnectorInput extends InvalidInput {

    private static final long serialVersionUID = 1L;

    private InvalidConnectorInput(String field, String key, String... values) {
        super(field, key, values);
    }

    static InvalidConnectorInput because(RouteRefusal refusal) {
        String why = refusal.why().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new InvalidConnectorInput(why, "connectors.refusal." + why, refusal.route(), refusal.reason());
    }

    static InvalidConnectorInput cannot(Connector.Deed deed, Connector one) {
        String word = deed.name().toLowerCase(Locale.ROOT);
        return new InvalidConnectorInput(
                word, "connectors.refusal." + word, one.id(), one.state().key());
    }

    static InvalidConnectorInput filter(String field, String read, String expected) {
        return new InvalidConnectorInput(field, "connectors.refusal.filter", field, read, expected);
    }
}
