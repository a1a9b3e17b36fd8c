/// Connectors that come as jars: loaded, permitted, run on threads of their own, stopped and named when they misbehave.
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"events", "feeds", "intake", "lines", "rounds", "secrets", "spi", "trade"})
package dev.fairlead.plugins;
