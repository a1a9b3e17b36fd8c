package dev.fairlead.intake;

import dev.fairlead.search.NoRoomForIndex;

/// A new index cannot be begun now. The one in use stays as it is.
public final class RebuildRefused extends RuntimeException {
    private static final long serialVersionUID = 1;

    private RebuildRefused(NoRoomForIndex cause) {
        super(cause.getMessage(), cause);
    }

    static RebuildRefused forWantOfRoom(NoRoomForIndex cause) {
        return new RebuildRefused(cause);
    }
}
