/// The way into the jar; compiled for Java 17, so that an older Java on the PATH can find the newer one.
@org.jspecify.annotations.NullMarked
package dev.fairlead.launch;
