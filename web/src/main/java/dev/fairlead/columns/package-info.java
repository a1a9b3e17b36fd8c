/// Tables of the database that are kept in memory as columns of numbers, and how they stay true.
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package dev.fairlead.columns;
