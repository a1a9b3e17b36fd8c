/// What a text speaks of: ships, ports, boxes, numbers, goods, days, parties; each with its place, its evidence and a
/// score.
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"text", "vocabulary"})
package dev.fairlead.mentions;
