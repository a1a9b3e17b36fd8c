/// Work on threads of its own, done again and again while the program runs.
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package dev.fairlead.rounds;
