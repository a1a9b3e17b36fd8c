/// Records from other systems: read from whatever they come as, taken in batches, and kept in quarantine with their
/// cause when they are refused.
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"archive", "intake", "lines", "mime", "trade"})
package dev.fairlead.feeds;
