package dev.fairlead.hub;

/// There is no such route.
public final class UnknownRoute extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private UnknownRoute(String message) {
        super(message);
    }

    static UnknownRoute withId(String id) {
        return new UnknownRoute("There is no route '%s'".formatted(id));
    }
}
