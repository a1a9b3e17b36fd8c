/// Who saw or changed what: append-only, hash-chained. Knows no other room, so that every room can write to it.
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package dev.fairlead.audit;
