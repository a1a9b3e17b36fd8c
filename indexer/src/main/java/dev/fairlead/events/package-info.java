/// What happened, written down for whoever outside wants to be told of it: an outbox in the database. Rooms tell; they
/// do not know who listens.
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"rounds"})
package dev.fairlead.events;
