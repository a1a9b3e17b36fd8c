/// How much is carried: kinds and counts of boxes, part loads, weights, volumes, packages.
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"amounts", "freight", "mentions", "text", "vocabulary"})
package dev.fairlead.loads;
