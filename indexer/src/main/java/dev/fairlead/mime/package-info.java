/// Raw bytes to a readable message. Never fails, never loses the text.
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"lines"})
package dev.fairlead.mime;
