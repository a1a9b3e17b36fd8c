/// Mail that Fairlead itself sends, by the firm's own server.
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package dev.fairlead.delivery;
