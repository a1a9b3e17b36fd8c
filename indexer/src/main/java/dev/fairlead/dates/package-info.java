/// Days, hours and periods of a text, and what happens on them: sailing, arrival, closing of a booking. The days of
/// prices have a grammar of their own.
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"mentions", "text", "vocabulary"})
package dev.fairlead.dates;
