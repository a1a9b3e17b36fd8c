package dev.fairlead.quotes;

import java.util.List;

/// Finds the quotes of a lane quicker than the database does; [Quotes] ask it wherever they can.
public interface QuotesByLane {

    /// At most this many, the newest first.
    List<Long> ids(LaneQuestion question, int most);

    /// How many, but no further than this.
    long countUpTo(LaneQuestion question, int most);
}
