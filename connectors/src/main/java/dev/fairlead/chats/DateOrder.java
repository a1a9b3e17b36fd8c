package dev.fairlead.chats;

import java.util.Arrays;
import java.util.Locale;

/// In which order a transcript writes day, month and year.
public enum DateOrder {
    /// As the dates of the transcript themselves tell; a four-digit year in front says year, month, day.
    AUTO,
    DMY,
    MDY,
    YMD;

    /// @throws IllegalArgumentException when there is no such order
    public static DateOrder named(String name) {
        return Arrays.stream(values())
                .filter(order -> order.name().equals(name.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "Expected dates=auto, dates=dmy, dates=mdy or dates=ymd, got dates=" + name));
    }
}
