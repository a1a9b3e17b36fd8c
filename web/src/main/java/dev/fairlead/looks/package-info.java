/// Fair use: who opened whose mail from a figure, and why; the rep can see it.
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"audit", "frame", "intake", "people"})
package dev.fairlead.looks;
