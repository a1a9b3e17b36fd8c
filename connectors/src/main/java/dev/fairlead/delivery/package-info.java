/// What goes out: mail that Fairlead itself sends, by the firm's own server, and events to web hooks.
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"events", "lines", "rounds", "secrets"})
package dev.fairlead.delivery;
