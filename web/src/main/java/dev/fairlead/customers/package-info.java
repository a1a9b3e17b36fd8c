/// The customer file: names, domains, contacts, owner, notes; who may see and change it, and whose mail it is.
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"audit", "events", "frame", "linking", "mime", "people", "trade", "vocabulary"})
package dev.fairlead.customers;
