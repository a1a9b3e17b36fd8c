/// The application class; every room stands in a package of its own below.
@org.jspecify.annotations.NullMarked
package dev.fairlead;
