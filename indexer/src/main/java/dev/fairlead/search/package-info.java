/// The index behind MessageIndex; embedded Lucene.
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"linking", "mentions", "query", "vocabulary"})
package dev.fairlead.search;
