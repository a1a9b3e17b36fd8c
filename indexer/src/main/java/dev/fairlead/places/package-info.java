/// Ports with their role, lanes, and the place of a delivery term; and all that only looks like a port: firms, people,
/// streets, greetings.
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"mentions", "text", "vocabulary"})
package dev.fairlead.places;
