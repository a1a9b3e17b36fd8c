package dev.fairlead.feeds;

/// One record of a delivery on its way in.
///
/// @param place where it stands, for people: `line 17`, `record 3`
/// @param value a Map of its fields, a record of the trade, what is neither and will be refused, or [Unread]
/// @param length of the text that it was read from, in characters; 0 when it was none
record FeedItem(String place, Object value, int length) {}
