/// Rates of exchange, day by day, as IT imports them: nothing is compared across currencies without one of them.
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"audit", "frame", "people", "tables"})
package dev.fairlead.currencies;
