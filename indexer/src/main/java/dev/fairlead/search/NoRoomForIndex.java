package dev.fairlead.search;

import java.nio.file.Path;
import org.springframework.util.unit.DataSize;

/// A second index does not fit on the disk beside the first. The first stays in use.
public final class NoRoomForIndex extends RuntimeException {
    private static final long serialVersionUID = 1;

    private NoRoomForIndex(String message) {
        super(message);
    }

    static NoRoomForIndex on(Path folder, long free, long needed) {
        return new NoRoomForIndex(
                ("A new index beside the old one needs about %d MB in %s, but only %d MB are free: make room"
                                + " and ask again. The old index stays in use")
                        .formatted(
                                DataSize.ofBytes(needed).toMegabytes(),
                                folder,
                                DataSize.ofBytes(free).toMegabytes()));
    }
}
