package dev.fairlead.text;

/// A stretch of readable text of one kind.
///
/// @param start offset of the first character in [MessageText#body()]; 0 for what is not in the body
/// @param source 0 for subject and body, otherwise the number of the attachment
public record Passage(ZoneKind zone, int source, int start, String text) {}
