package dev.fairlead.demo;

import java.nio.file.Path;

/// The demo was pointed to a folder with somebody's data, which it will not empty.
final class NotADemoFolder extends RuntimeException {

    private static final long serialVersionUID = 1;

    private NotADemoFolder(String message) {
        super(message);
    }

    static NotADemoFolder with(Path folder, Path found) {
        return new NotADemoFolder(
                ("The demo empties its data folder at each start, and %s holds %s, which no demo made: name an"
                                + " empty folder as fairlead.data")
                        .formatted(folder.toAbsolutePath().normalize(), found.getFileName()));
    }
}
