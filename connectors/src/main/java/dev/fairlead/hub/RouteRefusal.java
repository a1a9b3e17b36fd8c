package dev.fairlead.hub;

/// What somebody wants of a route cannot be.
public final class RouteRefusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public enum Why {
        NOT_STARTED,
        NOT_STOPPED,
        NOT_TRIED
    }

    private final Why why;
    private final String route;
    private final String reason;

    private RouteRefusal(Why why, String route, String reason, Throwable cause) {
        super("Route %s: %s".formatted(route, reason), cause);
        this.why = why;
        this.route = route;
        this.reason = reason;
    }

    static RouteRefusal notStarted(String route, String reason, Throwable cause) {
        return new RouteRefusal(Why.NOT_STARTED, route, reason, cause);
    }

    static RouteRefusal notStopped(String route, String reason, Throwable cause) {
        return new RouteRefusal(Why.NOT_STOPPED, route, reason, cause);
    }

    static RouteRefusal notTried(String route) {
        String reason = "it reads or sends in a way that leaves a trace";
        return new RouteRefusal(Why.NOT_TRIED, route, reason, new IllegalStateException(reason));
    }

    public Why why() {
        return why;
    }

    public String route() {
        return route;
    }

    public String reason() {
        return reason;
    }
}
