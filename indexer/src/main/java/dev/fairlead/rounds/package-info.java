/// Work on threads of its own, done again and again while the program runs; what is counted meanwhile, and the pauses
/// before what failed is tried again.
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package dev.fairlead.rounds;
