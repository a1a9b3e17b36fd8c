package dev.fairlead.feeds;

/// One record of a delivery on its way in.
///
/// @param place where it stands, for people: `line 17`, `record 3`
/// @param value a Map of its fields, a record of the trade, or what is neither and will be refused
record FeedItem(String place, Object value) {}
