/// Fairlead as other systems see it through Apache Camel: the `fairlead:` endpoints.
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"events"})
package dev.fairlead.hub;
