package dev.fairlead.hub;

/// How a route stands.
public enum RouteState {
    /// Or about to run.
    RUNNING,
    /// It runs, but its source cannot be reached or what it did last failed; or it did not start.
    FAILED,
    /// By a person, or by its file.
    STOPPED
}
