package dev.fairlead.feeds;

/// How a text is to be read.
public enum FeedFormat {
    /// An object, a list of objects, or objects one after the other (JSON lines).
    JSON,
    /// A first line with the names of the fields, then a record a line.
    CSV
}
