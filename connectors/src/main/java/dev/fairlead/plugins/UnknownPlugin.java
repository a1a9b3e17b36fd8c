package dev.fairlead.plugins;

import dev.fairlead.lines.OneLine;

/// There is no plugin of this name.
public final class UnknownPlugin extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private UnknownPlugin(String message) {
        super(message);
    }

    static UnknownPlugin withId(String id) {
        return new UnknownPlugin("There is no plugin " + OneLine.of(id, 60));
    }
}
