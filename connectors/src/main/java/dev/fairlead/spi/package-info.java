/// What the author of a connector compiles against: types of the JDK and of this package, nothing else.
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package dev.fairlead.spi;
