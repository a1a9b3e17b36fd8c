/// What a text speaks of: a mention with its place, its evidence and its score, and the sheet that the readers of all
/// subjects take it from. Parties are read here, too few for a room.
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"text", "vocabulary"})
package dev.fairlead.mentions;
