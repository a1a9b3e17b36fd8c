package dev.fairlead.timeline;

import java.util.List;

/// Something that a customer's timeline tells of. Asked here, answered by this room and by rooms above it.
public interface TimelineSource {

    /// The kind of all its entries, as in [TimelineEntry].
    String kind();

    /// The latest entries that the span has, latest first and by falling id, at most `max`; only what the
    /// reader may see.
    List<TimelineEntry> entries(TimelineSpan span, int max);
}
