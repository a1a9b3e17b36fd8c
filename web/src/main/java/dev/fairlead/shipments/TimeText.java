package dev.fairlead.shipments;

import dev.fairlead.trade.When;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/// Days and times of shipments as a reader of a language knows them, by the clock of the place.
record TimeText(DateTimeFormatter day) {

    private static final int DAY = 10;
    private static final int MINUTE = 16;

    /// `26 Nov 2026`, `26 Nov 2026 14:00`
    public String of(When when) {
        String written = when.value();
        String text = day.format(LocalDate.parse(written.substring(0, DAY)));
        return written.length() < MINUTE ? text : text + " " + written.substring(DAY + 1, MINUTE);
    }
}
