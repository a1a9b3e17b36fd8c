package dev.fairlead.registry;

/// There is no such connector.
public final class UnknownConnector extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private UnknownConnector(String message) {
        super(message);
    }

    static UnknownConnector withId(String id) {
        return new UnknownConnector("There is no connector '%s'; expected one of GET /api/v1/connectors".formatted(id));
    }
}
