/// Tells a room that keeps rows in memory whether they have changed since, in this process or in another one.
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package dev.fairlead.stamps;
