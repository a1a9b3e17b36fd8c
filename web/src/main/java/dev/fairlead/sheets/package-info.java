/// What the figures of each rep's day are made of, packed into one row, and what comes of such days and of what is kept
/// elsewhere, for any reps and days put together.
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"enquiries", "facts", "figures"})
package dev.fairlead.sheets;
