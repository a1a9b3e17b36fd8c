/// Keeps what must be known but not read: passwords of mailboxes, keys of web hooks.
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package dev.fairlead.secrets;
