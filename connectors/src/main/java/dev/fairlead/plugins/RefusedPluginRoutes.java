package dev.fairlead.plugins;

/// Routes of a plugin that cannot run, with the line to blame.
public final class RefusedPluginRoutes extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int line;

    private RefusedPluginRoutes(int line, String reason, Throwable cause) {
        super(reason, cause);
        this.line = line;
    }

    /// @param line 0 when no line is to blame
    public static RefusedPluginRoutes at(int line, String reason, Throwable cause) {
        return new RefusedPluginRoutes(line, reason, cause);
    }

    int line() {
        return line;
    }
}
