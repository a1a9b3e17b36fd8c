package dev.fairlead.plugins;

import dev.fairlead.lines.OneLine;

/// A jar that is not taken; the sentence says why.
public final class RefusedPlugin extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 600;

    private RefusedPlugin(String message) {
        super(OneLine.of(message, LONGEST));
    }

    static RefusedPlugin tooLarge(long size, long largest) {
        return new RefusedPlugin("It has %d bytes, expected at most %d".formatted(size, largest));
    }

    static RefusedPlugin tooMuchInside(String what) {
        return new RefusedPlugin("It holds more than %s".formatted(what));
    }

    static RefusedPlugin notWhole(String reason) {
        return new RefusedPlugin("It is no whole jar, or not yet: " + reason);
    }

    static RefusedPlugin without(String file) {
        return new RefusedPlugin(
                "It has no %s, expected that file with the name of the class that is the plugin".formatted(file));
    }

    static RefusedPlugin count(int found) {
        return new RefusedPlugin("It names %d plugins, expected one".formatted(found));
    }

    static RefusedPlugin because(Ending ending) {
        return new RefusedPlugin("It cannot be read: " + ending.words());
    }

    static RefusedPlugin asking(String word, String expected) {
        return new RefusedPlugin("It asks for '%s', expected %s".formatted(OneLine.of(word, 80), expected));
    }

    static RefusedPlugin sameId(String id, String file) {
        return new RefusedPlugin("Its id %s is that of %s".formatted(id, file));
    }

    static RefusedPlugin notStarted(String words) {
        return new RefusedPlugin("It did not start, so the former version goes on: " + words);
    }
}
