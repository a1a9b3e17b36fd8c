/// Mail that is brought in as files or by routes, not pulled from a mail server.
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"lines", "mailboxes", "mime"})
package dev.fairlead.imports;
