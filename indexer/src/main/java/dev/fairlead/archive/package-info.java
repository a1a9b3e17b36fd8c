/// The truth: every raw message once, by content hash, byte for byte, and the log of where it was seen.
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package dev.fairlead.archive;
