/// Keeps the file of the embedded database from growing without need.
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"rounds"})
package dev.fairlead.upkeep;
