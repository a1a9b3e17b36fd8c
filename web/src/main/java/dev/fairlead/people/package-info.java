/// Users, roles, teams, sign-in, and who may see what.
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"audit", "frame", "intake", "search"})
package dev.fairlead.people;
