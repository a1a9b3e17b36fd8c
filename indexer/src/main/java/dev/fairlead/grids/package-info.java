/// Tables that fell apart on their way into a text: rows, what their columns hold, what their heads say.
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"mentions", "text", "vocabulary"})
package dev.fairlead.grids;
