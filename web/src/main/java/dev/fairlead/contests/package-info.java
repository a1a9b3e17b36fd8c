/// What reps say against their figures, and what their managers answer.
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"audit", "figures", "frame", "people"})
package dev.fairlead.contests;
