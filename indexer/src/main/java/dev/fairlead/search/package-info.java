/// The index behind MessageIndex; embedded Lucene.
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"freight", "linking", "query", "recognition"})
package dev.fairlead.search;
