/// What connectors say, a line each: a stranger's text made fit to be shown, and the last lines of a connector.
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package dev.fairlead.lines;
