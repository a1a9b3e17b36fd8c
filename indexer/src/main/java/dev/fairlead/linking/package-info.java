/// Mentions to links with records, and what people corrected by hand.
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"freight", "mentions", "mime", "recognition", "text", "vocabulary"})
package dev.fairlead.linking;
