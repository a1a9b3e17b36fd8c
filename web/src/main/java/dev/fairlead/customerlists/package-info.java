/// Lists of customers that people bring and take away: tables looked at and taken in, taken back as a whole; tables,
/// workbooks and cards for address books.
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"audit", "customers", "frame", "people", "tables"})
package dev.fairlead.customerlists;
