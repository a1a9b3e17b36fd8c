/// Recognisers: text to mentions, each with its place, its evidence and a score.
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"freight", "text", "vocabulary"})
package dev.fairlead.recognition;
