/// The index behind MessageIndex; embedded Lucene.
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"linking", "mentions", "query"})
package dev.fairlead.search;
