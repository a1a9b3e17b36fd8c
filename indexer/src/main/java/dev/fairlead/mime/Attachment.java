package dev.fairlead.mime;

import java.util.function.Supplier;

/// An attached file. Its bytes are decoded only when asked for.
///
/// @param index counts from 1 in the order of the parts
/// @param contentId without angle brackets, empty when the part has none
/// @param inline shown inside the HTML body rather than listed
public record Attachment(
        int index, String fileName, String mediaType, String contentId, boolean inline, Supplier<byte[]> content) {}
