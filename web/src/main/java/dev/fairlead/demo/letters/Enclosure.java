package dev.fairlead.demo.letters;

/// A file that goes with a letter.
///
/// @param contentId names a picture that the HTML body shows; empty for an ordinary attachment
/// @param namesBoxes the container numbers of the shipment stand in it
record Enclosure(String fileName, String mediaType, String contentId, byte[] content, boolean namesBoxes) {}
