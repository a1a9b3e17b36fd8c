/// The table of figures, who may ask for which of them, and how what was counted becomes one figure.
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"frame", "people"})
package dev.fairlead.figures;
