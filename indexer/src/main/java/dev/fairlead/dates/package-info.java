/// Days, hours and periods of a text, and what happens on them: sailing, arrival, closing of a booking.
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"mentions", "vocabulary"})
package dev.fairlead.dates;
