/// Who saw or changed what: append-only, hash-chained. Knows no room of people's work, so that every room can write
/// to it.
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"frame"})
package dev.fairlead.audit;
