/// The search language: grammar, fields, and problems with their place. Knows nothing of Lucene.
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package dev.fairlead.query;
