/// Keeps the file of the embedded database from growing without need, and copies it while the program runs.
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"audit", "frame", "rounds"})
package dev.fairlead.upkeep;
