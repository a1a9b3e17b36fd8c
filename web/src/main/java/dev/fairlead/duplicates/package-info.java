/// Customers that may be one firm: looked for, said to be two, merged and parted again.
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"customers", "frame", "people"})
package dev.fairlead.duplicates;
