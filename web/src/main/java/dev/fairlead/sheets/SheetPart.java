package dev.fairlead.sheets;

import dev.fairlead.facts.RepDay;
import dev.fairlead.figures.Metric;
import org.jspecify.annotations.Nullable;

/// What comes to the sheet of a day, on its way there: a mail, one of what is counted apart, or a stranger.
///
/// @param line null unless it is a mail
/// @param apart null unless it is counted apart
record SheetPart(
        RepDay day, @Nullable SheetLine line, @Nullable Metric apart) {

    void addTo(DayPaper paper) {
        if (line != null) {
            paper.add(line);
        } else if (apart != null) {
            paper.add(apart);
        } else {
            paper.addStranger();
        }
    }
}
