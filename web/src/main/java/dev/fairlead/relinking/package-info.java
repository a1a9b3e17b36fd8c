/// Mail that is looked at again because a customer changed: written down, looked for, and how far that is.
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"customers", "intake", "linking", "query"})
package dev.fairlead.relinking;
