/// The history of a lane: what was quoted between two ports or regions, its chart, and how it is found within
/// milliseconds.
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"columns", "currencies", "customers", "frame", "quotes", "tables", "vocabulary"})
package dev.fairlead.lanes;
