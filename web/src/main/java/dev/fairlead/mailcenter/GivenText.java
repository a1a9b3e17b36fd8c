package dev.fairlead.mailcenter;

import java.util.Arrays;

/// Offsets of the body as it is read, led back into the text as it was given: reading makes one line feed of a carriage
/// return and a line feed.
final class GivenText {

    private final int[] origins;

    GivenText(String given) {
        if (given.indexOf('\r') < 0) {
            origins = new int[0];
            return;
        }
        int[] found = new int[given.length() + 1];
        int length = 0;
        for (int i = 0; i < given.length(); i++) {
            found[length++] = i;
            if (given.charAt(i) == '\r' && i + 1 < given.length() && given.charAt(i + 1) == '\n') {
                i++;
            }
        }
        found[length++] = given.length();
        origins = Arrays.copyOf(found, length);
    }

    /// UTF-16 units from the beginning of what was given.
    int offset(int read) {
        return origins.length == 0 ? read : origins[Math.min(read, origins.length - 1)];
    }
}
