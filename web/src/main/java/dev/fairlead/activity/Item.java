package dev.fairlead.activity;

import java.time.LocalDate;

/// One thing that a figure counts, known by the mail it came from.
///
/// @param rep to whom it counts, and `day` in that rep's zone
/// @param customerId 0 for none
/// @param key what makes it different from others where different things are counted, otherwise empty
/// @param value minutes, or 1 of a share; otherwise 0
record Item(Metric metric, String rep, LocalDate day, long mailId, long customerId, String key, int value) {

    /// Figures are frozen in such lines; neither part holds a tab or a line break.
    Item {
        if (key.indexOf('\t') >= 0 || key.indexOf('\n') >= 0) {
            key = key.replace('\t', ' ').replace('\n', ' ');
        }
    }
}
