/// Plain text of bodies and attachments, split into new words, quoted reply, signature and disclaimer.
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"mime"})
package dev.fairlead.text;
