package dev.fairlead.feeds;

/// Where a route hands in what it brings.
public interface FeedDelivery {

    /// @param report is filled while records are read, so that it says how far a delivery came that breaks off
    /// @param mostRefused after so many the delivery is not what it claims to be, and is given up
    /// @throws BrokenFeed when it cannot be read to its end
    void take(Feed feed, Object body, FeedReport report, int mostRefused);
}
